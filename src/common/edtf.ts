// Dates in EDTF (ISO 8601-2) as the days they can mean. The grammar has no nesting, so one pass reads a date: the work
// grows with its length, and the length has a limit.
import { LIMITS } from '../limits/table.js';

/** The first and last day that an EDTF text covers, as ISO days; an open or unknown side is absent. */
export interface EdtfBounds {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** Represent an open side in keys, which are never null; days compare as text. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** undefined if the text is not EDTF of the years 0000 to 9999, or is an interval that ends before it starts. */
export function edtfBounds(text: string): EdtfBounds | undefined {
  if (text.length > LIMITS.dateLength) return undefined;
  if (KNOWN.has(text)) return KNOWN.get(text);
  const bounds = boundsOf(text);
  if (KNOWN.size >= LIMITS.datesRemembered) KNOWN.clear();
  KNOWN.set(text, bounds);
  return bounds;
}

/** Dates come again and again, and a year takes hundreds of steps: those read last are kept. */
const KNOWN = new Map<string, EdtfBounds | undefined>();

function boundsOf(text: string): EdtfBounds | undefined {
  if (/^(\[.+\]|\{.+\})$/.test(text)) return ofSet(text.slice(1, -1).split(','));
  const sides = text.split('/');
  if (sides.length === 1) return ofDate(text);
  return sides.length === 2 ? ofInterval(sides[0] ?? '', sides[1] ?? '') : undefined;
}

/** What is wrong with the text, or undefined if it is EDTF. */
export function edtfProblem(text: string): string | undefined {
  if (edtfBounds(text)) return undefined;
  if (text.length > LIMITS.dateLength)
    return `a date has up to ${LIMITS.dateLength} characters; this one has ${text.length}`;
  const [start, end, ...rest] = text.split('/');
  if (start && end && rest.length === 0 && isReversed(start, end)) {
    return `the interval '${text}' ends before it starts; write the earlier date first`;
  }
  return `'${text}' is not an EDTF date of the years 0000 to 9999; write it like 2027, 2024-11, 2024-11-30 or 2024-07/2025-06`;
}

/** True if both are EDTF and the second ends before the first starts. */
export function isReversed(start: string, end: string): boolean {
  const first = edtfBounds(start)?.first;
  const last = edtfBounds(end)?.last;
  return first !== undefined && last !== undefined && last < first;
}

/** This many days later, or earlier if negative; stays within the years that compare as text. */
export function shiftDay(day: string, days: number): string {
  const shifted = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return FOUR_DIGIT_YEAR.test(shifted) ? shifted : day;
}

const FOUR_DIGIT_YEAR = /^\d{4}-/;

type Bounds = EdtfBounds;

/** One of these dates, or all of them: from the earliest to the latest, in any order. */
function ofSet(items: readonly string[]): EdtfBounds | undefined {
  const all = items.map((item, index) => ofItem(item.trim(), index === 0, index === items.length - 1));
  const covered: Bounds[] = [];
  for (const one of all) {
    if (!one) return undefined;
    covered.push(one);
  }
  return {
    first: covered[0]?.first && covered.map(({ first }) => first ?? '').sort()[0],
    last:
      covered.at(-1)?.last &&
      covered
        .map(({ last }) => last ?? '')
        .sort()
        .at(-1),
  };
}

/** A date or `2024..2026`; at the ends also `..2024` and `2026..`. */
function ofItem(item: string, isFirst: boolean, isLast: boolean): Bounds | undefined {
  const [start = '', end] = item.split('..');
  if (end === undefined) return ofDate(start);
  if ((start === '' && !isFirst) || (end === '' && !isLast) || start === end) return undefined;
  return between(start, end);
}

/** Either side may be open (`..`) or unknown (empty). */
const ofInterval = (start: string, end: string): Bounds | undefined =>
  between(start === '..' ? '' : start, end === '..' ? '' : end);

function between(start: string, end: string): Bounds | undefined {
  const [from, to] = [start === '' ? OPEN : ofDate(start), end === '' ? OPEN : ofDate(end)];
  if (!from || !to) return undefined;
  const isInverted = from.first !== undefined && to.last !== undefined && to.last < from.first;
  return isInverted ? undefined : { first: from.first, last: to.last };
}

const OPEN: Bounds = { first: undefined, last: undefined };

const DATE = /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(Z|[+-]\d{2}:\d{2})?$/;
/** A century (`20`), a decade (`202`), or a year with a number of significant digits (`1950S2`). */
const ROUGHLY = /^(\d{2,3})[?~%]?$|^(\d{4})S([1-4])$/;

function ofDate(text: string): Bounds | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year !== undefined)
    return day === undefined && SEASONS[month ?? ''] ? ofSeason(year, month ?? '') : ofDays(year, month, day);
  const [, digits, whole = '', certain] = ROUGHLY.exec(text) ?? [];
  if (digits ?? certain) return ofDays((digits ?? whole.slice(0, Number(certain))).padEnd(4, 'X'));
  return TIME.test(text) ? ofTime(text) : undefined;
}

/** An unspecified digit may be any: the first and the last existing day. */
function ofDays(year: string, month = 'XX', day = 'XX'): Bounds | undefined {
  const found = (years: string, isLast: boolean): string | undefined => {
    for (const y of matching(years, isLast))
      for (const m of matching(month, isLast))
        for (const d of matching(day, isLast)) if (isDay(y, m, d)) return `${y}-${m}-${d}`;
    return undefined;
  };
  if (found(A_LEAP_YEAR, false) === undefined) return undefined; // no other year has such a day, so try none
  const first = found(year, false);
  return first === undefined ? undefined : { first, last: found(year, true) };
}

const A_LEAP_YEAR = '2000';

/** The numbers that a pattern such as `19XX` can mean, in order. */
function* matching(pattern: string, descending: boolean, at = 0): Generator<string> {
  const place = pattern.indexOf('X', at);
  if (place < 0) return yield pattern;
  for (let count = 0; count < 10; count++) {
    const digit = descending ? 9 - count : count;
    yield* matching(`${pattern.slice(0, place)}${digit}${pattern.slice(place + 1)}`, descending, place + 1);
  }
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1) return false;
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  return d <= (m === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31);
}

/**
 * The first month of each division of a year, and its number of months. Seasons are meteorological, and of the northern
 * hemisphere unless the code names one; winter ends in the next year.
 */
const SEASONS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] }, // spring, summer, autumn, winter
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] }, // in the north
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] }, // in the south
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] }, // quarters
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] }, // thirds, halves
};

function ofSeason(pattern: string, division: string): Bounds | undefined {
  const [month, months] = SEASONS[division] ?? [1, 12];
  const [earliest, latest] = [ofDays(pattern)?.first, ofDays(pattern)?.last].map((day) =>
    Number(day?.slice(0, 4)),
  );
  const end = month + months - 1;
  const year = (latest ?? 0) + (end > 12 ? 1 : 0);
  const last = year > 9999 ? LAST_DAY : ofDays(pad(year, 4), pad(((end - 1) % 12) + 1, 2))?.last;
  return { first: `${pad(earliest ?? 0, 4)}-${pad(month, 2)}-01`, last };
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The day in UTC; without an offset, the day as written. */
function ofTime(text: string): Bounds | undefined {
  const [day, , zone] = [text.slice(0, 10), text.slice(11), TIME.exec(text)?.[1]];
  const moment = Date.parse(zone === undefined ? `${text}Z` : text);
  if (!ofDate(day) || !Number.isFinite(moment)) return undefined;
  const inUtc = new Date(moment).toISOString().slice(0, 10);
  return FOUR_DIGIT_YEAR.test(inUtc) ? { first: inUtc, last: inUtc } : undefined;
}
