// What a citation says, read from the graph.
import type { Context } from '../execution/context.js';
import type { Predicate } from '../generated/schema.js';
import { predicateOf } from '../model/model.js';
import type { Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import type { Loaders } from '../loaders/loaders.js';
import { follow, followOne } from '../loaders/follow.js';

export interface Facts {
  readonly id: string;
  /** The claim, or the title of a document. */
  readonly statement: string;
  /** Who states it: the speaker, or else the publisher of the document. */
  readonly author: string | undefined;
  readonly document: Source | undefined;
  /** Words of the document, in its order. */
  readonly words: readonly Words[];
  /** When the claim was retracted. */
  readonly retractedAt: string | undefined;
  readonly version: number;
  readonly permalink: string;
}

export interface Source {
  readonly title: string;
  /** It says in our words what is published elsewhere. */
  readonly isDigest: boolean;
  readonly publisher: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  readonly url: string | undefined;
}

export interface Words {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** @param cited a claim or a document */
export async function factsOf(cited: Row, { loaders, publicUrl }: Context): Promise<Facts> {
  const version = await versionOf(loaders);
  const { id } = cited;
  const isDocument = cited.__typename === 'Document';
  const permalink = `${publicUrl}/${isDocument ? 'document' : 'claim'}/${encodeURIComponent(id).replaceAll('%3A', ':')}?v=${version}`;
  const known = { id, version, permalink, retractedAt: textOf(cited['retractedAt']) };
  if (isDocument) {
    const document = toSource(cited);
    return { ...known, statement: document.title, author: document.publisher, document, words: [] };
  }
  const [statement, speaker, evidence] = await Promise.all([
    statementOf(cited, loaders),
    nameAt(loaders, cited.__typename === 'Quotation' ? 'Quotation.speaker' : 'Claim.statedBy', id),
    follow(loaders, { coordinate: 'Claim.evidence', type: 'Evidence' }, id, LIMITS.citedWords),
  ]);
  const row = await followOne(
    loaders,
    { coordinate: 'Evidence.document', type: 'Document' },
    evidence[0]?.id ?? '',
  );
  const document = row ? toSource(row) : undefined;
  const words = evidence.map(({ exact, start, end }) => ({
    exact: String(exact),
    start: Number(start),
    end: Number(end),
  }));
  return { ...known, statement, author: speaker ?? document?.publisher, document, words };
}

async function statementOf(claim: Row, loaders: Loaders): Promise<string> {
  const name = async (coordinate: string) =>
    (await nameAt(loaders, coordinate, claim.id)) ?? 'something retracted';
  switch (claim.__typename) {
    case 'Link': {
      const [subject, object] = await Promise.all([name('Link.subject'), name('Link.object')]);
      return `${subject} ${predicateOf(claim['predicate'] as Predicate).reads} ${object}`; // stored as a Predicate
    }
    case 'Observation': {
      const [about, indicator] = await Promise.all([
        name('Observation.about'),
        name('Observation.indicator'),
      ]);
      const { raw } = claim['quantity'] as { readonly raw: string };
      const period = claim['period'] as { readonly label?: string | null } | null;
      const details = [
        String(claim['kind']).toLowerCase(),
        period?.label,
        claim['dueBy'] ? `due ${String(claim['dueBy'])}` : null,
      ];
      return `${about}, ${indicator}: ${raw} (${details.filter(Boolean).join(', ')})`;
    }
    default:
      return `“${String(claim['text'])}”`;
  }
}

/** The name of the only thing that a field of a claim leads to. */
async function nameAt(loaders: Loaders, coordinate: string, id: string): Promise<string | undefined> {
  const found = await followOne(
    loaders,
    { coordinate, type: coordinate === 'Observation.indicator' ? 'Indicator' : 'Entity' },
    id,
  );
  return found ? textOf((await loaders.existing(found.id))['name']) : undefined;
}

const toSource = (document: Row): Source => ({
  title: String(document['title']),
  isDigest: document['kind'] === 'DIGEST',
  publisher: textOf(document['publisher']),
  published: textOf(document['published']),
  url: textOf(document['url']),
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const versions = new WeakMap<Loaders, Promise<number>>();

/** Read once per request. */
function versionOf(loaders: Loaders): Promise<number> {
  const read = async (): Promise<number> => {
    const [[version] = []] = await loaders.reader.statement('Query.statistics');
    return Number(version);
  };
  const known = versions.get(loaders) ?? read();
  versions.set(loaders, known);
  return known;
}
