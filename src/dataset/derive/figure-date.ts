// When a figure is for: its period as a date and as days, and the day from which it can be counted.
import { edtfBounds, FIRST_DAY } from '../../edtf.js';
import type { DocumentRecord, ObservationRecord, PeriodRecord } from '../types.js';

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
export function countsFrom(
  { period, evidence }: ObservationRecord,
  documents: ReadonlyMap<string, DocumentRecord>,
): string {
  const last = period && edtfBounds(period.end ?? period.start ?? '')?.last;
  if (last !== undefined) return last;
  const published = evidence.flatMap(({ document }) => {
    const date = documents.get(document)?.published;
    return (date === undefined ? undefined : edtfBounds(date)?.last) ?? [];
  });
  return published.sort()[0] ?? FIRST_DAY;
}
