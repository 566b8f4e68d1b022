// The filter of a client, checked and in the form that cypher/ compares with.
import { edtfBounds } from '../common/edtf.js';
import { BadUserInput } from '../common/errors.js';
import { fold } from '../common/fold.js';
import type { Arguments } from '../graph/statement.js';
import { echo } from '../limits/echo.js';

/** Checks ranges, turns dates into days, folds names. Null means the same as absent. */
export function toComparable(args: Arguments): Arguments {
  return prepare(args, []) as Arguments; // prepare keeps the shape
}

function prepare(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value) || value instanceof Date) return value;
  if (typeof value !== 'object' || value === null)
    return path.at(-1) === 'nameContains' ? fold(String(value)) : value;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const prepared = Object.fromEntries(entries.map(([name, part]) => [name, prepare(part, [...path, name])]));
  return isRange(prepared) ? checkRange(prepared, path) : prepared;
}

/** A text is an EDTF date; a point in time is a Date. */
type Bound = string | number | Date;

interface Range {
  readonly gte?: Bound;
  readonly lte?: Bound;
}

const isRange = (value: Record<string, unknown>): value is Record<string, unknown> & Range =>
  'gte' in value || 'lte' in value;

function checkRange({ gte, lte }: Range, path: readonly string[]): Range {
  const name = path.join('.');
  const from = comparable(`${name}.gte`, gte, 'first');
  const to = comparable(`${name}.lte`, lte, 'last');
  if (from !== undefined && to !== undefined && from > to)
    throw new BadUserInput(
      `"${name}" is inverted: gte ${asGiven(gte)} comes after lte ${asGiven(lte)}; allowed: gte up to lte.`,
    );
  return { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) };
}

/** Stored values are days, points in time as text, or numbers. */
function comparable(
  argument: string,
  bound: Bound | undefined,
  side: 'first' | 'last',
): string | number | undefined {
  if (bound instanceof Date) return bound.toISOString();
  return typeof bound === 'string' ? dayOf(argument, bound, side) : bound;
}

/** The day of a date as a bound. A date that is open on that side is refused, since it would filter nothing. */
export function dayOf(argument: string, date: string, side: 'first' | 'last'): string {
  const day = edtfBounds(date)?.[side];
  if (day !== undefined) return day;
  throw new BadUserInput(
    `"${argument}" is ${echo(date)}, which has no ${side} day: give a day, a month, a year or an interval that ${side === 'first' ? 'starts' : 'ends'}, such as 2024-11 or 2024-07/2025-06.`,
    { argument },
  );
}

const asGiven = (bound: Bound | undefined): string =>
  bound instanceof Date ? bound.toISOString() : `${bound}`;
