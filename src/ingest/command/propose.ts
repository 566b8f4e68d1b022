// `npm run ingest -- propose`: files → drafts, or one JSON object.
import { proposeDraft } from '../desk/propose.js';
import { editionsOf } from '../drafts/editions.js';
import type { Draft } from '../drafts/draft.js';
import { bytesOf, bytesOfStream, documentsAt, type Bytes } from '../read/files.js';
import { readDocument } from '../read/read.js';
import { UnreadableError } from '../read/unreadable.js';
import { UsageError, type Options } from './options.js';
import type { Output } from './output.js';
import type { Workbench } from '../desk/workbench.js';

type Asked = Pick<Options, 'operands' | 'given' | 'encoding'>;

export async function proposeAsJson(asked: Asked, workbench: Workbench): Promise<Output> {
  const paths = pathsOf(asked);
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw new UsageError('propose --json prints one object: name one file.');
  const document = await readDocument(...(await inputOf(path, asked)));
  const proposal = await workbench.propose(document);
  const known = editionsOf(document, workbench.dataset.documents, workbench.texts);
  return { document, ...proposal, known: known.map(({ message }) => message) } as Output; // both are of these shapes
}

export interface Proposed {
  readonly drafts: readonly Draft[];
  /** How many files could not be read. */
  readonly failed: number;
}

/** A file that cannot be read is reported, and the others go on. */
export async function proposeDrafts(
  asked: Asked,
  workbench: Workbench,
  report: (line: string) => void,
): Promise<Proposed> {
  const drafts: Draft[] = [];
  let failed = 0;
  for (const path of pathsOf(asked)) {
    try {
      drafts.push(await proposeFile(path, asked, workbench, report));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      report(`${path}: ${error.message}`);
      failed++;
    }
  }
  return { drafts, failed };
}

async function proposeFile(
  path: string,
  asked: Asked,
  workbench: Workbench,
  report: (line: string) => void,
): Promise<Draft> {
  const document = await readDocument(...(await inputOf(path, asked)));
  const { draft, editions, isKnown } = await proposeDraft(document, workbench);
  const { entities, figures, links, quotations, notes } = draft.proposal;
  report(
    `${isKnown ? 'Proposed again, with what was decided' : 'Draft'}: ${draft.id}, with ${entities.length} entities, ${figures.length} figures, ${links.length} links, ${quotations.length} quotations`,
  );
  for (const note of [...document.notes, ...notes, ...editions.map(({ message }) => message)])
    report(`  note: ${note}`);
  return draft;
}

function pathsOf({ operands }: Asked): readonly string[] {
  if (operands.length === 0) throw new UsageError('Name a file, a folder, or "-" for standard input.');
  return operands.flatMap((path) => (path === '-' ? [path] : documentsAt(path)));
}

async function inputOf(path: string, { given, encoding }: Asked) {
  const { bytes, name }: Bytes = path === '-' ? await bytesOfStream(process.stdin) : bytesOf(path);
  const options = {
    given,
    ...(name === undefined ? {} : { name }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  return [bytes, options] as const;
}
