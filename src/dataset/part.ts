// One part of data/: each entry is checked by itself and completed. validate/together.ts checks what depends on entries of other
// parts, so that an unchanged part need not be read again.
import { completeEntity, completeLink, completeObservation, completeQuotation } from './complete.js';
import type { DatasetProblem } from './errors.js';
import type { DataFile, PartFiles } from './layout.js';
import type { FileContent, FileKind, RawEntity, RawLink, RawObservation, RawQuotation } from './schema.js';
import { located, type Located } from './located.js';
import { readSourceFile, type SourceFile } from './source-file.js';
import type {
  AboutRecord,
  DecisionRecord,
  DocumentRecord,
  EntityRecord,
  IndicatorRecord,
  LinkRecord,
  ObservationRecord,
  QuotationRecord,
  UnitRecord,
} from './types.js';
import { checkLink, checkObservation, checkQuotation } from './validate/claims.js';
import { checkDocument } from './validate/document.js';
import { checkEntity } from './validate/entities.js';
import { DATASET } from './ids.js';
import { withParts } from './parts-of-sum.js';
import type { Known, Report } from './validate/references.js';

/** The entries of a part, in the order of its files. */
export interface PartRecords {
  readonly about?: AboutRecord;
  readonly decisions: readonly DecisionRecord[];
  readonly document?: DocumentRecord;
  readonly units: readonly UnitRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly entities: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly quotations: readonly QuotationRecord[];
}

export interface Part extends PartFiles {
  readonly records: PartRecords;
  /**
   * Kinds of files that could not be read as a whole, with the places of the entries that were: references to the others cannot be
   * judged.
   */
  readonly broken: ReadonlyMap<FileKind, readonly number[]>;
}

export interface Context extends Known {
  readonly folder: string;
}

/** Reads and checks one file of each kind; kinds of which something could not be read are in `broken`. */
export function openFiles(folder: string, files: readonly DataFile[], problems: DatasetProblem[]) {
  const found = new Map<FileKind, SourceFile>();
  const broken = new Map<FileKind, readonly number[]>();
  for (const { kind, path } of files) {
    const source = readSourceFile(folder, path, kind, problems);
    if (source) found.set(kind, source);
    if (!source?.isWhole) broken.set(kind, source?.kept ?? []);
  }
  // each is kept under the kind that it was read as
  const get = <K extends FileKind>(kind: K) => found.get(kind) as SourceFile<K> | undefined;
  return { get, broken };
}

export function readPart(part: PartFiles, context: Context, problems: DatasetProblem[]): Part {
  const { gazetteer, units } = context;
  const { get, broken } = openFiles(context.folder, part.files, problems);
  const report: Report = (at, path, message) =>
    problems.push({ file: at.file, line: at.lineOf(path), message });
  const document = get('document');
  const record = document && documentOf(part, document.content);
  if (document && record) checkDocument({ ...located(document, ['document']), raw: record }, context, report);
  const entries = {
    entities: entriesOf(part, 'entities', get('entities')),
    links: entriesOf(part, 'links', get('links')),
    observations: entriesOf(part, 'observations', get('observations')),
    quotations: entriesOf(part, 'quotations', get('quotations')),
  };
  entries.entities.forEach((at) => checkEntity(at, context, report));
  entries.links.forEach((at) => checkLink(at, context, report));
  entries.observations.forEach((at) => checkObservation(at, context, report));
  entries.quotations.forEach((at) => checkQuotation(at, context, report));
  const records: PartRecords = {
    ...NOTHING,
    ...(record ? { document: record } : {}),
    entities: entries.entities.map((at) => completeEntity(at, gazetteer)),
    links: entries.links.map(completeLink),
    observations: withParts(
      entries.observations,
      entries.observations.map((at) => completeObservation(at, units)),
      report,
    ),
    quotations: entries.quotations.map(completeQuotation),
  };
  for (const kind of ['links', 'observations', 'quotations'] as const)
    reportTwice(records[kind], entries[kind], report);
  return { ...part, records, broken };
}

/** The parts that others are checked against: units, indicators, decisions, and the description of the data. */
export function readShared(folder: string, part: PartFiles, problems: DatasetProblem[]): Part {
  const { get, broken } = openFiles(folder, part.files, problems);
  const about = get('about')?.content.about[0];
  const records: PartRecords = {
    ...NOTHING,
    ...(about ? { about } : {}),
    decisions: get('decisions')?.content.decisions ?? [],
    units: (get('units')?.content.units ?? []).map((unit) => ({ id: `Unit:${unit.code}`, ...unit })),
    indicators: get('indicators')?.content.indicators ?? [],
  };
  return { ...part, records, broken };
}

/** The ids of all that a part says. */
export const headsOf = ({ document, about, decisions: _decisions, ...lists }: PartRecords): string[] => [
  ...(document ? [document.id] : []),
  ...(about ? [DATASET] : []),
  ...Object.values(lists).flatMap((records) => records.map(({ id }) => id)),
];

const NOTHING: PartRecords = {
  decisions: [],
  units: [],
  indicators: [],
  entities: [],
  links: [],
  observations: [],
  quotations: [],
};

/** The document of a folder has the folder's name. */
export const documentOf = (
  { document = '' }: PartFiles,
  content: FileContent<'document'>,
): DocumentRecord => ({
  id: document,
  ...content.document,
});
interface Entries {
  readonly entities: RawEntity;
  readonly links: RawLink;
  readonly observations: RawObservation;
  readonly quotations: RawQuotation;
}

/** The entries of a file; each knows its line. */
function entriesOf<K extends keyof Entries>(
  { document }: PartFiles,
  kind: K,
  source: SourceFile<K> | undefined,
): Located<Entries[K]>[] {
  if (!source) return [];
  // Every file has its list under the name of its kind, which the types cannot express for a generic K.
  const content = source.content as unknown as Record<K, Entries[K][]> & { readonly document?: string };
  const of = document ?? content.document;
  return content[kind].map((raw, index) => ({
    ...located(source, [kind, index]),
    raw,
    ...(of === undefined ? {} : { document: of }),
  }));
}

/** The same claim twice in one file is a mistake; in two documents it is one claim with the evidence of both. */
function reportTwice(
  claims: readonly { readonly id: string }[],
  entries: readonly Located<unknown>[],
  report: Report,
): void {
  const first = new Map<string, number>();
  claims.forEach(({ id }, index) => {
    const earlier = first.get(id);
    const at = entries[index];
    if (earlier === undefined) first.set(id, index);
    else if (at)
      report(
        at,
        [],
        `duplicate id '${id}': the same claim is at line ${entries[earlier]?.lineOf([])}; put the evidence there`,
      );
  });
}
