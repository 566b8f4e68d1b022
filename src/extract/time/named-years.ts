// Years, fiscal years and their parts, as an English text names them.
import { fullYear, type Calendar, type Days } from './calendar.js';
import { monthOf, two } from './months.js';

export const one = (date: string): Days => ({ start: date, end: date });
export const pattern = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu');

export const YEAR = String.raw`(?:19|20)\d{2}`;
export const FY = String.raw`(?:FY|fiscal(?: year)?|financial year|budget year)\s?'?`;
export const DASH = String.raw`\s?[-–—/]\s?`;
export const COUNT = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})`;
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
export const counted = (word: string): number =>
  /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase());
const ORDINAL = ['first', 'second', 'third', 'fourth'];
export const ordinal = (word: string): number =>
  /^[1-4]/.test(word) ? Number(word.charAt(0)) : ORDINAL.indexOf(word.toLowerCase()) + 1;

/** The months of a part of a year: quarter 2 of 4 are its months 4 to 6. */
export function partOf(year: Days, index: number, parts: number): Days {
  const [startYear = 0, startMonth = 1] = year.start.split('-').map(Number);
  const length = 12 / parts;
  const first = startMonth + (index - 1) * length;
  return { start: monthOf(startYear, first), end: monthOf(startYear, first + length - 1) };
}

export function monthsFrom(year: Days, months: number): Days {
  const [startYear = 0, startMonth = 1] = year.start.split('-').map(Number);
  return { start: monthOf(startYear, startMonth), end: monthOf(startYear, startMonth + months - 1) };
}

/** A month of a fiscal year. */
export function monthIn(fiscal: Days, month: number): string {
  const [startYear = 0, startMonth = 1] = fiscal.start.split('-').map(Number);
  return monthOf(month >= startMonth ? startYear : startYear + 1, month);
}

/** A year as the text names it: 2024, FY25, 2024-25, "last fiscal year". */
export const NAMED_YEAR = String.raw`(?:(?:the )?(?:${FY}\s?)(?<fyFrom>${YEAR}|\d{2})(?:${DASH}(?<fyTo>${YEAR}|\d{2}))?|(?<from>${YEAR})[-–/](?<to>\d{2})(?!\d)|(?:the )?(?<which>current|ongoing|outgoing|this|last|previous|preceding|next|coming|same)(?<isFiscal> fiscal| financial)? year|(?<fyBare>the fiscal year|the financial year)|(?<year>${YEAR}))(?: fiscal year| financial year)?`;

export function namedYear(groups: Record<string, string | undefined>, calendar: Calendar): Days | undefined {
  const { fyFrom, fyTo, from, to, which, isFiscal, fyBare, year } = groups;
  if (fyFrom !== undefined && fyTo !== undefined)
    return fiscalSpan(fullYear(fyFrom), fullYear(fyTo), calendar);
  if (fyFrom !== undefined) return calendar.fiscalNamed(fullYear(fyFrom));
  if (from !== undefined && to !== undefined)
    return Number(to) === (Number(from) + 1) % 100
      ? yearAndNext(Number(from), calendar)
      : { start: from, end: String(fullYear(to)) };
  if (year !== undefined) return one(year);
  if (!calendar.isDated) return undefined;
  if (fyBare !== undefined) return calendar.fiscalYear(calendar.currentFiscal);
  const offset =
    { last: -1, previous: -1, preceding: -1, outgoing: 0, next: 1, coming: 1 }[which?.toLowerCase() ?? ''] ??
    0;
  return isFiscal === undefined
    ? one(String(calendar.year + offset))
    : calendar.fiscalYear(calendar.currentFiscal + offset);
}

const fiscalSpan = (from: number, to: number, calendar: Calendar): Days =>
  to === from + 1
    ? calendar.fiscalYear(from)
    : { start: calendar.fiscalYear(from).start, end: calendar.fiscalNamed(to).end };

/** "2024-25" without another word is a fiscal year where the country has one. */
const yearAndNext = (from: number, calendar: Calendar): Days =>
  calendar.fiscalStart === 1 ? { start: String(from), end: String(from + 1) } : calendar.fiscalYear(from);

/** The year of a month that is named without one. */
export function nearest(month: number, calendar: Calendar, before: string): string | undefined {
  if (!calendar.isDated) return undefined;
  const isFuture =
    /\b(?:by|until|till|next|before|from|starting|due|will|expected|scheduled)\s+(?:the end of |end-?|late |early |mid-?)?$/i.test(
      before,
    );
  const year = isFuture
    ? month >= calendar.month
      ? calendar.year
      : calendar.year + 1
    : month <= calendar.month
      ? calendar.year
      : calendar.year - 1;
  return monthOf(year, month);
}

export const day = (year: string, month: number, date: string): Days =>
  one(`${year}-${two(month)}-${two(Number(date))}`);
