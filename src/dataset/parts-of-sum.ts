// A figure that is the sum of others names them by their keys; the records name them by their ids.
import type { Located } from './located.js';
import type { RawObservation } from './schema.js';
import type { ObservationRecord } from './types.js';
import type { Report } from './validate/references.js';

/** @param records of the entries, in the same order */
export function withParts(
  entries: readonly Located<RawObservation>[],
  records: readonly ObservationRecord[],
  report: Report,
): ObservationRecord[] {
  const byKey = new Map<string, ObservationRecord>();
  entries.forEach((at, index) => {
    const { key } = at.raw;
    const record = records[index];
    if (key === undefined || !record) return;
    if (byKey.has(key)) report(at, ['key'], `'${key}' is the key of an earlier figure; give each its own`);
    byKey.set(key, record);
  });
  return records.map((record, index) => {
    const at = entries[index];
    if (!at?.raw.parts) return record;
    const parts = at.raw.parts.flatMap((key, part) =>
      partOf(byKey.get(key), { at, record, key, part }, report),
    );
    return { ...record, parts };
  });
}

interface Place {
  readonly at: Located<RawObservation>;
  readonly record: ObservationRecord;
  readonly key: string;
  readonly part: number;
}

function partOf(
  found: ObservationRecord | undefined,
  { at, record, key, part }: Place,
  report: Report,
): string[] {
  const problem = !found
    ? `no figure of this file has the key '${key}'`
    : found.id === record.id
      ? `'${key}' is the figure itself; a sum has other figures as its parts`
      : found.quantity.normalized.unit !== record.quantity.normalized.unit
        ? `'${key}' is in ${found.quantity.normalized.unit}, but the sum in ${record.quantity.normalized.unit}`
        : undefined;
  if (problem !== undefined) report(at, ['parts', part], problem);
  return found && problem === undefined ? [found.id] : [];
}
