// When a figure is for: its period as a date, and the day from which it can be counted.
import { edtfBounds, FIRST_DAY } from '../../edtf.js';
import type { DocumentRecord, ObservationRecord, PeriodRecord } from '../types.js';

/** A period as one EDTF date; undefined when it names no dates. */
export function dateOf({ start, end }: PeriodRecord): string | undefined {
  if (start === undefined || end === undefined || start === end) {
    if (start === end) return start;
    return end === undefined ? `${start}/..` : `../${end}`;
  }
  const date = `${start}/${end}`;
  return edtfBounds(date) ? date : `${edtfBounds(start)?.first ?? '..'}/${edtfBounds(end)?.last ?? '..'}`;
}

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
