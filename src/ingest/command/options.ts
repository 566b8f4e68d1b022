// The command line of `npm run ingest`.
import { parseArgs } from 'node:util';
import { ExpectedError } from '../../common/expected-error.js';
import { edtfProblem } from '../../common/edtf.js';
import { DOCUMENT_KINDS } from '../../dataset/types.js';
import { KINDS, type Kind } from '../drafts/draft.js';
import { languageTag } from '../read/language.js';

export const HELP = `npm run ingest -- FILE                        proposes what a document says, and asks you about each proposal
npm run ingest -- propose FILE|FOLDER|-       proposes, and keeps a draft of each document ("-" is standard input)
npm run ingest -- drafts                      lists the drafts
npm run ingest -- review DRAFT                asks about each proposal that is undecided
npm run ingest -- publish DRAFT… | --all      checks, writes into data/ and loads the graph, or changes nothing
npm run ingest -- withdraw DOCUMENT           takes a document out again, with what only it said

Documents are .txt, .md, .html and .pdf files. What a file does not say of itself can be given:
  --published 2025-02-14   --language en   --title TEXT   --publisher NAME   --url ADDRESS
  --license TEXT           --kind-of-document ${DOCUMENT_KINDS.join('|')}   --encoding windows-1252
propose --json             prints one JSON object for one file, and keeps nothing (docs/ingest.md)
review --accept-above 0.9 --kind ${KINDS.join('|')}
                           accepts what is at least so certain, without asking
review --by NAME           who decides; the name of the account by default
publish --dry-run          only says what would change
publish --no-load          writes data/ and leaves the graph as it is; npm run load brings it there`;

export class UsageError extends ExpectedError {
  constructor(message: string) {
    super(`${message}\n\n${HELP}`);
  }
}

export type Options = ReturnType<typeof readOptions>;

export const COMMANDS = ['propose', 'drafts', 'review', 'publish', 'withdraw'] as const;
export type Command = (typeof COMMANDS)[number] | 'ingest' | 'help';

export function readOptions(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [first, ...rest] = positionals;
  const named = COMMANDS.find((one) => one === first);
  const command: Command = values.help || first === undefined ? 'help' : (named ?? 'ingest');
  const { published, language, title, publisher, url, license, encoding } = values;
  const kindOf = values['kind-of-document'];
  if (published !== undefined && edtfProblem(published) !== undefined)
    throw new UsageError(`--published ${published} is no date: write one such as 2025-02-14.`);
  if (language !== undefined && languageTag(language) === undefined)
    throw new UsageError(`--language ${language} is no language: write one such as en or ur.`);
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url ${url} is no address.`);
  const documentKind = DOCUMENT_KINDS.find((one) => one === kindOf?.toUpperCase());
  if (kindOf !== undefined && !documentKind)
    throw new UsageError(`--kind-of-document ${kindOf}: allowed are ${DOCUMENT_KINDS.join(', ')}.`);
  const kind: Kind | undefined = KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && !kind)
    throw new UsageError(`--kind ${values.kind}: allowed are ${KINDS.join(', ')}.`);
  const above = values['accept-above'];
  const acceptAbove = above === undefined ? undefined : Number(above);
  if (acceptAbove !== undefined && !(acceptAbove >= 0 && acceptAbove <= 1))
    throw new UsageError(`--accept-above ${above} is not between 0 and 1.`);
  return {
    command,
    operands: named ? rest : positionals,
    json: values.json,
    all: values.all,
    dryRun: values['dry-run'],
    loads: !values['no-load'],
    acceptAbove,
    kind,
    by: values.by,
    encoding,
    given: defined({ published, language, title, publisher, url, license, kind: documentKind }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        'no-load': { type: 'boolean', default: false },
        'accept-above': { type: 'string' },
        kind: { type: 'string' },
        by: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        title: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        license: { type: 'string' },
        encoding: { type: 'string' },
        'kind-of-document': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message); // parseArgs throws only TypeErrors
  }
}

/** Without the values that were not given. */
const defined = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
