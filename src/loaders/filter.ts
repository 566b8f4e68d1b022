// What a client gives as a filter, checked and brought into the form that cypher/ compares with.
import { edtfBounds } from '../edtf.js';
import { BadUserInput } from '../errors.js';
import { fold } from '../fold.js';
import type { Arguments } from '../graph/statement.js';

const LONGEST_LIST = 100;

/** Ranges are checked, dates become days, names lose case and diacritics. Null and absent are the same. */
export function toFilter(args: Arguments): Arguments {
  return prepare(args, []) as Arguments; // prepare keeps the shape
}

function prepare(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return checkLength(value, path);
  if (typeof value !== 'object' || value === null)
    return path.at(-1) === 'nameContains' ? fold(String(value)) : value;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const prepared = Object.fromEntries(entries.map(([name, part]) => [name, prepare(part, [...path, name])]));
  return isRange(prepared) ? checkRange(prepared, path) : prepared;
}

interface Range {
  readonly gte?: string | number;
  readonly lte?: string | number;
}

const isRange = (value: Record<string, unknown>): value is Record<string, unknown> & Range =>
  'gte' in value || 'lte' in value;

function checkRange({ gte, lte }: Range, path: readonly string[]): Range {
  const from = typeof gte === 'string' ? edtfBounds(gte)?.first : gte;
  const to = typeof lte === 'string' ? edtfBounds(lte)?.last : lte;
  if (from !== undefined && to !== undefined && from > to)
    throw new BadUserInput(
      `"${path.join('.')}" is inverted: gte ${gte} comes after lte ${lte}; allowed is gte up to lte.`,
    );
  return { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) };
}

function checkLength(list: readonly unknown[], path: readonly string[]): readonly unknown[] {
  if (list.length > LONGEST_LIST)
    throw new BadUserInput(
      `"${path.join('.')}" has ${list.length} values; allowed are up to ${LONGEST_LIST}.`,
    );
  return list;
}
