// The time of a figure: its period as a date and as days, and the day from which it counts; the day a promise was made.
import { edtfBounds, FIRST_DAY } from '../../common/edtf.js';
import type { DocumentRecord, EvidenceRecord, ObservationRecord, PeriodRecord } from '../types.js';

export type Documents = ReadonlyMap<string, DocumentRecord>;

/** A period as one EDTF date; undefined if it has no dates. */
export function dateOf({ start, end }: PeriodRecord): string | undefined {
  if (start === end) return start;
  const date = `${start ?? '..'}/${end ?? '..'}`;
  if (edtfBounds(date)) return date;
  const [first = '..'] = daysOf(start);
  const [, last = '..'] = daysOf(end);
  return `${first}/${last}`; // an interval cannot be a side of another interval
}

/** The meaning of a date, however it is written: its first and its last day. */
export function daysOf(date: string | undefined): readonly [first?: string, last?: string] {
  const { first, last } = (date === undefined ? undefined : edtfBounds(date)) ?? {};
  return [first, last];
}

/** The meaning of a period, whatever its label: its first and last day and its frequency. */
export const spanOf = (period: PeriodRecord | undefined): readonly (string | undefined)[] => [
  ...daysOf(period && dateOf(period)),
  period?.frequency,
];

/**
 * The day from which a figure counts: the last day of its period. A figure without dates is for the time of its document, so it
 * counts from the day of publication; if that is unknown too, it counts on any day.
 */
export function countsFrom({ period, evidence }: ObservationRecord, documents: Documents): string {
  const last = period && edtfBounds(period.end ?? period.start ?? '')?.last;
  if (last !== undefined) return last;
  const known = publishedOn(evidence, documents).filter((day) => day !== undefined);
  return known.sort()[0] ?? FIRST_DAY;
}

/** Whether its time ended before that day: its period, or without dates the time of each of its documents. */
export function hasEndedBefore(
  day: string,
  { period, evidence }: ObservationRecord,
  documents: Documents,
): boolean {
  const date = period && dateOf(period);
  const ends = date === undefined ? publishedOn(evidence, documents) : [daysOf(date)[1]];
  return ends.every((end) => end !== undefined && end < day);
}

/** The last day that the date of each document can mean; undefined for a document without a date. */
const publishedOn = (evidence: readonly EvidenceRecord[], documents: Documents): (string | undefined)[] =>
  evidence.map(({ document }) => daysOf(documents.get(document)?.published)[1]);

/** From one day to another; negative if the other is earlier. */
export const daysBetween = (one: string, other: string): number =>
  Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
