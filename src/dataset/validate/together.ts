// What must be true between the entries of all parts: each id names one thing, and every reference is in the data.
import type { DatasetProblem } from '../errors.js';
import { displayName } from '../layout.js';
import { typeOf } from '../ids.js';
import type { Part, PartRecords } from '../part.js';
import type { FileKind } from '../schema.js';
import { lineIn, type Path } from '../source-file.js';
import type { EvidenceRecord } from '../types.js';
import { checkBothWays } from './both-ways.js';
import { checkCircles, type Dependency } from './circles.js';
import { Entry, type EntryKind } from './entry.js';

/** Predicates that lead from a thing to what contains it. */
const CLIMBING: readonly PartRecords['links'][number]['predicate'][] = ['LOCATED_IN', 'PART_OF'];

export function checkTogether(folder: string, parts: readonly Part[], problems: DatasetProblem[]): void {
  const reporting = { folder, problems };
  const entries = <K extends EntryKind>(kind: K): Entry<K>[] =>
    parts.flatMap((part) =>
      part.records[kind].map((record, index) => new Entry<K>(record, part, kind, index, reporting)),
    );
  const entities = entries('entities');
  const links = entries('links');
  checkUnique([...entries('indicators'), ...entities]);
  checkBothWays(links);
  for (const predicate of CLIMBING) checkCircles(stepsOf(links, predicate), predicate);

  const inData = new Set(
    parts.flatMap(({ records, document }) => [
      ...records.entities.map(({ id }) => id),
      ...(document === undefined ? [] : [document]),
    ]),
  );
  const broken = new Set<FileKind>(parts.flatMap((part) => [...part.broken.keys()]));
  const isMissing = (id: string): boolean =>
    id !== '' && !inData.has(id) && !broken.has(typeOf(id) === 'Document' ? 'document' : 'entities');
  const need = (entry: Entry, id: string | undefined, path: Path): void => {
    if (id !== undefined && isMissing(id)) entry.report(path, missing(id));
  };
  const supported = (entry: Entry, evidence: readonly EvidenceRecord[]): void =>
    evidence.forEach(({ document }, index) => need(entry, document, ['evidence', index]));
  for (const entry of entities) supported(entry, entry.record.evidence);
  for (const entry of links) {
    const { subject, object, statedBy, evidence } = entry.record;
    need(entry, subject, ['subject']);
    need(entry, object, ['object']);
    need(entry, statedBy, ['statedBy']);
    supported(entry, evidence);
  }
  for (const entry of entries('observations')) {
    const { about, counted = [], statedBy, evidence } = entry.record;
    need(entry, about, ['about']);
    counted.forEach((id, index) => need(entry, id, ['counted', index]));
    need(entry, statedBy, ['statedBy']);
    supported(entry, evidence);
  }
  for (const entry of entries('quotations')) {
    const { speaker, about, statedBy, evidence } = entry.record;
    need(entry, speaker, ['speaker']);
    about.forEach((id, index) => need(entry, id, ['about', index]));
    need(entry, statedBy, ['statedBy']);
    supported(entry, evidence);
  }
  for (const { records, files } of parts) {
    const { about, decisions } = records;
    const path = files[0]?.path ?? '';
    decisions.forEach(({ same = [], different = [] }, index) =>
      [...same, ...different].filter(isMissing).forEach((id) =>
        problems.push({
          file: displayName(folder, path),
          line: lineIn(path, ['decisions', index]),
          message: missing(id),
        }),
      ),
    );
    const named: [string | undefined, Path][] = about
      ? [
          [about.subject, ['subject']],
          ...about.featured.map((id, index): [string, Path] => [id, ['featured', index]]),
        ]
      : [];
    for (const [id, at] of named)
      if (id !== undefined && isMissing(id))
        problems.push({
          file: displayName(folder, path),
          line: lineIn(path, ['about', 0, ...at]),
          message: missing(id),
        });
  }
}

const missing = (id: string): string =>
  `'${id}' is not in the data; write an entity with this id, or correct the id`;

function stepsOf(links: readonly Entry<'links'>[], predicate: string): Dependency[] {
  // A link from an entity to itself is reported by checkLink.
  return links
    .filter(({ record }) => record.predicate === predicate && record.subject !== record.object)
    .map((entry) => ({
      from: entry.record.subject,
      to: entry.record.object,
      report: (message) => entry.report(['object'], message),
    }));
}

function checkUnique(entries: readonly Entry<'indicators' | 'entities'>[]): void {
  const first = new Map<string, () => string>();
  for (const entry of entries) {
    const { record } = entry;
    const names: [string, Path][] = [[record.id, ['id']]];
    if ('formerIds' in record)
      record.formerIds.forEach((id, index) => names.push([id, ['formerIds', index]]));
    for (const [id, path] of names) {
      const earlier = first.get(id);
      if (earlier)
        entry.report(path, `duplicate id '${id}', first used at ${earlier()}; an id names only one thing`);
      else first.set(id, () => entry.place(path));
    }
  }
}
