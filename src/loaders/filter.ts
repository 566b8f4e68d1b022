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
  if (value instanceof Date) return value;
  if (typeof value !== 'object' || value === null)
    return path.at(-1) === 'nameContains' ? fold(String(value)) : value;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const prepared = Object.fromEntries(entries.map(([name, part]) => [name, prepare(part, [...path, name])]));
  return isRange(prepared) ? checkRange(prepared, path) : prepared;
}

/** A text is an EDTF date; a point in time comes as a Date. */
type Bound = string | number | Date;

interface Range {
  readonly gte?: Bound;
  readonly lte?: Bound;
}

const isRange = (value: Record<string, unknown>): value is Record<string, unknown> & Range =>
  'gte' in value || 'lte' in value;

function checkRange({ gte, lte }: Range, path: readonly string[]): Range {
  const from = comparable(gte, 'first');
  const to = comparable(lte, 'last');
  if (from !== undefined && to !== undefined && from > to)
    throw new BadUserInput(
      `"${path.join('.')}" is inverted: gte ${asGiven(gte)} comes after lte ${asGiven(lte)}; allowed is gte up to lte.`,
    );
  return { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) };
}

/** What is stored is a day, a point in time as text, or a number. */
function comparable(bound: Bound | undefined, side: 'first' | 'last'): string | number | undefined {
  if (bound instanceof Date) return bound.toISOString();
  return typeof bound === 'string' ? edtfBounds(bound)?.[side] : bound;
}

const asGiven = (bound: Bound | undefined): string =>
  bound instanceof Date ? bound.toISOString() : `${bound}`;

function checkLength(list: readonly unknown[], path: readonly string[]): readonly unknown[] {
  if (list.length > LONGEST_LIST)
    throw new BadUserInput(
      `"${path.join('.')}" has ${list.length} values; allowed are up to ${LONGEST_LIST}.`,
    );
  return list;
}
