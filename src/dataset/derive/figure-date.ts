// When a figure is for: its period as a date and as days, and the day from which it can be counted; when a promise was made.
import { edtfBounds, FIRST_DAY } from '../../edtf.js';
import type { DocumentRecord, EvidenceRecord, ObservationRecord, PeriodRecord } from '../types.js';

export type Documents = ReadonlyMap<string, DocumentRecord>;

/** A period as one EDTF date; undefined when it names no dates. */
export function dateOf({ start, end }: PeriodRecord): string | undefined {
  if (start === end) return start;
  const date = `${start ?? '..'}/${end ?? '..'}`;
  if (edtfBounds(date)) return date;
  const [first = '..'] = daysOf(start);
  const [, last = '..'] = daysOf(end);
  return `${first}/${last}`; // a side that is an interval itself cannot stand in another
}

/** What a date is, however it is written: its first and its last day. */
export function daysOf(date: string | undefined): readonly [first?: string, last?: string] {
  const { first, last } = (date === undefined ? undefined : edtfBounds(date)) ?? {};
  return [first, last];
}

/** What a period is, whatever a document calls it: its first and last day and how often it comes again. */
export const spanOf = (period: PeriodRecord | undefined): readonly (string | undefined)[] => [
  ...daysOf(period && dateOf(period)),
  period?.frequency,
];

/**
 * The day from which a figure counts: the last day of its period. Without dates it is for the time of its document, so it
 * counts from the day of publication; when that is unknown too, it counts on any day.
 */
export function countsFrom({ period, evidence }: ObservationRecord, documents: Documents): string {
  const last = period && edtfBounds(period.end ?? period.start ?? '')?.last;
  if (last !== undefined) return last;
  const known = publishedOn(evidence, documents).filter((day) => day !== undefined);
  return known.sort()[0] ?? FIRST_DAY;
}

/** The day on which its earliest document was published; undefined when that is not known, or cannot be for what was due by then. */
export function madeOn(
  { evidence }: ObservationRecord,
  due: string | undefined,
  documents: Documents,
): string | undefined {
  const published = publishedOn(evidence, documents);
  const earliest = published.includes(undefined) ? undefined : published.sort()[0];
  return earliest !== undefined && due !== undefined && earliest > due ? undefined : earliest;
}

/** Whether it is for a time that was over before that day: its period, or without dates the time of each of its documents. */
export function hasEndedBefore(
  day: string,
  { period, evidence }: ObservationRecord,
  documents: Documents,
): boolean {
  const date = period && dateOf(period);
  const ends = date === undefined ? publishedOn(evidence, documents) : [daysOf(date)[1]];
  return ends.every((end) => end !== undefined && end < day);
}

/** The last day that the date of each document can mean; undefined where it has none. */
const publishedOn = (evidence: readonly EvidenceRecord[], documents: Documents): (string | undefined)[] =>
  evidence.map(({ document }) => daysOf(documents.get(document)?.published)[1]);
