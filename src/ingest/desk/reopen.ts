// What data/ says of a document → its draft, with all of it accepted. So what was published elsewhere, or written by hand, is corrected
// like any other document. Only what a review can hold is opened: if publishing the draft as it is would change the data, it is refused.
import type {
  Dataset,
  EntityRecord,
  EvidenceRecord,
  ObservationRecord,
  UnitRecord,
} from '../../dataset/types.js';
import { keyFor } from '../../extract/passage.js';
import type { Proposal, Words } from '../../extract/proposal.js';
import { DraftError, newDraft, type Draft } from '../drafts/draft.js';
import type { Published } from '../publish/publish.js';
import type { SourceDocument } from '../read/source-document.js';

/** @param text of the document */
export function reopened(document: string, dataset: Dataset, text: string, by: string): Draft {
  const record = dataset.documents.find(({ id }) => id === document);
  if (!record) throw new DraftError(`There is no ${document} in the data.`);
  const { title, kind, language, published, publisher, url, license, sha256, characters } = record;
  const source: SourceDocument = {
    text,
    title,
    kind,
    language,
    languageFrom: 'METADATA',
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(license === undefined ? {} : { license }),
    file: { sha256: record.fileSha256 ?? sha256, mediaType: record.mediaType ?? 'text/plain', bytes: 0 },
    sha256,
    characters,
    ...extractorOf(record.extractor),
    notes: [],
  };
  const proposal = saidBy(document, dataset);
  const accepted = { outcome: 'ACCEPTED', by, at: new Date().toISOString() } as const;
  const keys = [proposal.entities, proposal.figures, proposal.links, proposal.quotations].flatMap((all) =>
    all.map(({ key }) => key),
  );
  return {
    ...newDraft(document.slice(document.indexOf(':') + 1), source, proposal),
    decisions: Object.fromEntries(keys.map((key) => [key, accepted])),
    publication: { document, aliases: [], shared: [] },
  };
}

/** @throws DraftError if publishing the draft as it is would change anything */
export function requireSame(before: Dataset, { after }: Published): void {
  const changed = (['documents', 'entities', 'links', 'observations', 'quotations'] as const).flatMap(
    (kind) => {
      const now = new Map(after[kind].map((one) => [one.id, JSON.stringify(inOrder(one))]));
      const lost = before[kind].filter((one) => now.get(one.id) !== JSON.stringify(inOrder(one)));
      const made = after[kind].filter(({ id }) => !before[kind].some((one) => one.id === id));
      return [...lost, ...made].map(({ id }) => id);
    },
  );
  if (changed.length > 0)
    throw new DraftError(
      `The data has more than a review can hold, of ${changed.slice(0, 5).join(', ')}: correct it in data/documents/.`,
    );
}

/** Keys and lists in an order that means nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inOrder(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}

function saidBy(document: string, dataset: Dataset): Proposal {
  const { entities, observations, links, quotations } = dataset;
  const units = new Map(dataset.units.map((unit) => [unit.code, unit]));
  const own = (evidence: readonly EvidenceRecord[]): Words[] =>
    evidence
      .filter((one) => one.document === document)
      .map(({ exact, start, end }) => ({ exact, start, end }));
  /** One proposal for each piece of evidence: publishing joins them again. */
  const each = <T extends { readonly id: string; readonly evidence: readonly EvidenceRecord[] }, P>(
    all: readonly T[],
    of: (one: T) => P,
  ) =>
    all.flatMap((one) =>
      own(one.evidence).map((words) => ({
        key: keyFor('published', one.id, words.start),
        ...words,
        confidence: 1,
        source: 'DECISION' as const,
        ...of(one),
      })),
    );
  return {
    entities: each(entities, (entity) => ({ ...known(entity), mentions: own(entity.evidence) })),
    figures: each(observations, (one) => figureOf(one, units)),
    links: each(links, ({ subject, predicate, object, basis, statedBy }) => ({
      subject,
      predicate,
      object,
      basis,
      statedBy: statedBy ?? null,
      isHint: false,
    })),
    quotations: each(quotations, ({ speaker, text, start, end, about }) => ({
      speaker,
      text,
      whole: { start, end },
      about,
    })),
    notes: [],
  };
}

const known = ({ id, name, type }: EntityRecord) => ({
  name,
  type,
  aliases: [],
  verdict: 'SAME' as const,
  match: { id, name, score: 1, why: 'the data says so' },
  candidates: [],
});

/** Money as proposals have it: in its currency, without a scale. */
function figureOf(
  { about, indicator, kind, basis, quantity, period, basePeriod, dueBy, statedBy }: ObservationRecord,
  units: ReadonlyMap<string, UnitRecord>,
) {
  const { raw, qualifier, value, min, max, unit } = quantity;
  const { base = unit, factor = 1 } = /^[A-Z]{3}_/.test(unit) ? (units.get(unit) ?? {}) : {};
  const scaled = (name: string, number: number | undefined) =>
    number === undefined ? {} : { [name]: Number((number * factor).toPrecision(15)) };
  return {
    raw,
    ...scaled('value', value),
    ...scaled('min', min),
    ...scaled('max', max),
    unit: base,
    printedUnit: units.get(unit)?.symbol ?? '',
    qualifier,
    kind,
    basis,
    about,
    indicator,
    period: period ?? null,
    basePeriod: basePeriod ?? null,
    dueBy: dueBy ?? null,
    statedBy: statedBy ?? null,
  };
}

function extractorOf(written: string | undefined): Pick<SourceDocument, 'extractor'> {
  const [, name, version] = /^(.*) (\S+)$/.exec(written ?? '') ?? [];
  return name === undefined || version === undefined ? {} : { extractor: { name, version } };
}
