// The dates and periods of an English text, as EDTF. What is said relative to the day of publication is resolved against it.
import { matchesWithin, withoutOverlaps, type Span } from '../span.js';
import { Calendar, fullYear, type Days } from './calendar.js';
import { MONTH, monthNumber, monthOf, two, WEEKDAYS } from './months.js';

export interface DateExpression extends Span {
  readonly start: number;
  readonly end: number;
  /** EDTF; absent for what has no days, such as "annually". */
  readonly days?: Days;
  readonly frequency?: 'ANNUAL' | 'MONTHLY';
  /** Worked out from the day of publication or from another period. */
  readonly isRelative: boolean;
  /** "The same period of last year": that of the figure it is compared with, so many years before. */
  readonly yearsBefore?: number;
  /** The words before it: by, in, since … */
  readonly preposition: string;
}

type Read = (match: RegExpExecArray, calendar: Calendar, before: string) => Days | { yearsBefore: number } | { frequency: 'ANNUAL' | 'MONTHLY' } | undefined;

interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
  readonly isRelative?: boolean;
  /** What is no amount, but no period of a figure either. */
  readonly isSilent?: boolean;
}

const one = (date: string): Days => ({ start: date, end: date });
const p = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu');

const YEAR = String.raw`(?:19|20)\d{2}`;
const FY = String.raw`(?:FY|fiscal(?: year)?|financial year|budget year)\s?'?`;
const DASH = String.raw`\s?[-–—/]\s?`;
const COUNT = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})`;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const counted = (word: string): number => (/^\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()));
const ORDINAL = ['first', 'second', 'third', 'fourth'];
const ordinal = (word: string): number =>
  /^[1-4]/.test(word) ? Number(word.charAt(0)) : ORDINAL.indexOf(word.toLowerCase()) + 1;

/** The months of a part of a year: quarter 2 of 4 are its months 4 to 6. */
function partOf(year: Days, index: number, parts: number): Days {
  const [startYear = 0, startMonth = 1] = year.start.split('-').map(Number);
  const length = 12 / parts;
  const first = startMonth + (index - 1) * length;
  return { start: monthOf(startYear, first), end: monthOf(startYear, first + length - 1) };
}

function monthsFrom(year: Days, months: number): Days {
  const [startYear = 0, startMonth = 1] = year.start.split('-').map(Number);
  return { start: monthOf(startYear, startMonth), end: monthOf(startYear, startMonth + months - 1) };
}

/** A month of a fiscal year. */
function monthIn(fiscal: Days, month: number): string {
  const [startYear = 0, startMonth = 1] = fiscal.start.split('-').map(Number);
  return monthOf(month >= startMonth ? startYear : startYear + 1, month);
}

/** A year as the text names it: 2024, FY25, 2024-25, "last fiscal year". */
const NAMED_YEAR = String.raw`(?:(?:the )?(?:${FY}\s?)(?<fyFrom>${YEAR}|\d{2})(?:${DASH}(?<fyTo>${YEAR}|\d{2}))?|(?<from>${YEAR})[-–/](?<to>\d{2})(?!\d)|(?:the )?(?<which>current|ongoing|outgoing|this|last|previous|preceding|next|coming|same)(?<isFiscal> fiscal| financial)? year|(?<fyBare>the fiscal year|the financial year)|(?<year>${YEAR}))(?: fiscal year| financial year)?`;

function namedYear(groups: Record<string, string | undefined>, calendar: Calendar): Days | undefined {
  const { fyFrom, fyTo, from, to, which, isFiscal, fyBare, year } = groups;
  if (fyFrom !== undefined && fyTo !== undefined) return fiscalSpan(fullYear(fyFrom), fullYear(fyTo), calendar);
  if (fyFrom !== undefined) return calendar.fiscalNamed(fullYear(fyFrom));
  if (from !== undefined && to !== undefined)
    return Number(to) === (Number(from) + 1) % 100 ? yearAndNext(Number(from), calendar) : { start: from, end: String(fullYear(to)) };
  if (year !== undefined) return one(year);
  if (!calendar.isDated) return undefined;
  if (fyBare !== undefined) return calendar.fiscalYear(calendar.currentFiscal);
  const offset = { last: -1, previous: -1, preceding: -1, outgoing: 0, next: 1, coming: 1 }[which?.toLowerCase() ?? ''] ?? 0;
  return isFiscal === undefined ? one(String(calendar.year + offset)) : calendar.fiscalYear(calendar.currentFiscal + offset);
}

const fiscalSpan = (from: number, to: number, calendar: Calendar): Days =>
  to === from + 1 ? calendar.fiscalYear(from) : { start: calendar.fiscalYear(from).start, end: calendar.fiscalNamed(to).end };

/** "2024-25" without another word is a fiscal year where the country has one. */
const yearAndNext = (from: number, calendar: Calendar): Days =>
  calendar.fiscalStart === 1 ? { start: String(from), end: String(from + 1) } : calendar.fiscalYear(from);

/** The year of a month that is named without one. */
function nearest(month: number, calendar: Calendar, before: string): string | undefined {
  if (!calendar.isDated) return undefined;
  const isFuture = /\b(?:by|until|till|next|before|from|starting|due|will|expected|scheduled)\s+(?:the end of |end-?|late |early |mid-?)?$/i.test(before);
  const year = isFuture ? (month >= calendar.month ? calendar.year : calendar.year + 1) : month <= calendar.month ? calendar.year : calendar.year - 1;
  return monthOf(year, month);
}

const day = (year: string, month: number, date: string): Days => one(`${year}-${two(month)}-${two(Number(date))}`);

const RULES: readonly Rule[] = [
  { pattern: p(String.raw`(\d{4})-(\d{2})-(\d{2})`), read: ([, y = '', m, d]) => one(`${y}-${m ?? ''}-${d ?? ''}`) },
  { pattern: p(String.raw`(\d{1,2})[./](\d{1,2})[./](${YEAR})`), read: () => undefined, isSilent: true },
  // the same time of the year before
  {
    pattern: p(String.raw`(?:the |in the )?(?:same|corresponding|comparable|similar|year-ago) (?:period|months?|quarter|time|span|half)(?: (?:of|in|a|during))?(?: the)?(?: (?:last|previous|preceding|prior|past))(?: fiscal| financial)? year|(?:the )?(?:same|corresponding) (?:period|month|quarter) (?:a year|one year|twelve months) (?:ago|earlier|before)|(?:a|one) year (?:ago|earlier|before)|(?:the )?year-(?:ago|earlier) (?:period|month|quarter)|(?:the )?(?:previous|prior|preceding) year|year[- ]on[- ]year|year[- ]over[- ]year|yoy|(?:the )?same (?:period|month|quarter)(?: last year)?`),
    read: () => ({ yearsBefore: 1 }),
    isRelative: true,
  },
  // months of a year
  {
    pattern: p(String.raw`(?<a>${MONTH})(?:${DASH}| to | through | until )(?<b>${MONTH})(?: period)?(?:,? (?:of |in )?(?:the )?${NAMED_YEAR})?`),
    read: ({ groups = {} }, calendar) => {
      const [a, b] = [monthNumber(groups['a'] ?? ''), monthNumber(groups['b'] ?? '')];
      const year = namedYear(groups, calendar);
      if (year && year.start !== year.end && year.start.includes('-')) return { start: monthIn(year, a), end: monthIn(year, b) };
      if (year) return { start: `${year.start}-${two(a)}`, end: monthOf(Number(year.start) + (b < a ? 1 : 0), b) };
      if (!calendar.isDated) return undefined;
      const last = b <= calendar.month ? calendar.year : calendar.year - 1;
      return { start: monthOf(last - (b < a ? 1 : 0), a), end: monthOf(last, b) };
    },
  },
  {
    pattern: p(String.raw`(?:the )?first (?<n>${COUNT}) months(?: \([^)]*\))?(?:,? (?:of|in) (?:the )?${NAMED_YEAR})?`),
    read: ({ groups = {} }, calendar) => {
      const year = namedYear(groups, calendar) ?? (calendar.isDated ? calendar.fiscalYear(calendar.currentFiscal) : undefined);
      return year && monthsFrom(year, counted(groups['n'] ?? ''));
    },
  },
  {
    pattern: p(String.raw`(?:the )?(?:(?<q>first|second|third|fourth|1st|2nd|3rd|4th) quarter|Q(?<n>[1-4]))(?:,? (?:of )?(?:the )?${NAMED_YEAR})?`),
    read: ({ groups = {} }, calendar) => {
      const year = namedYear(groups, calendar) ?? (calendar.isDated ? one(String(calendar.year)) : undefined);
      return year && partOf(year, ordinal(groups['q'] ?? groups['n'] ?? ''), 4);
    },
  },
  {
    pattern: p(String.raw`(?:the )?(?:(?<h>first|second) half|H(?<n>[12]))(?:,? (?:of )?(?:the )?${NAMED_YEAR})`),
    read: ({ groups = {} }, calendar) => {
      const year = namedYear(groups, calendar);
      return year && partOf(year, ordinal(groups['h'] ?? groups['n'] ?? ''), 2);
    },
  },
  // days
  {
    pattern: p(String.raw`(?:(?:${WEEKDAYS.join('|')}),? )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})|(?:(?:${WEEKDAYS.join('|')}),? )?(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>${YEAR})`),
    read: ({ groups: g = {} }) => day(g['y'] ?? g['y2'] ?? '', monthNumber(g['m'] ?? g['m2'] ?? ''), g['d'] ?? g['d2'] ?? ''),
  },
  {
    pattern: p(String.raw`(?<m>${MONTH})(?:,? (?:of )?(?:the )?${NAMED_YEAR})`),
    read: ({ groups = {} }, calendar) => {
      const month = monthNumber(groups['m'] ?? '');
      const year = namedYear(groups, calendar);
      if (!year) return undefined;
      return one(year.start.includes('-') ? monthIn(year, month) : `${year.start}-${two(month)}`);
    },
  },
  {
    pattern: p(String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?(?!,?\d|\.\d| per ?cent|%)`),
    read: ({ groups: g = {} }, calendar, before) => {
      const month = nearest(monthNumber(g['m'] ?? g['m2'] ?? ''), calendar, before);
      return month === undefined ? undefined : one(`${month}-${two(Number(g['d'] ?? g['d2']))}`);
    },
    isRelative: true,
    isSilent: true,
  },
  // years
  {
    pattern: p(String.raw`(?:the |by |at )?(?:end|close)[- ](?:of )?(?:the )?${NAMED_YEAR}|year-end (?<ye>${YEAR})`),
    read: ({ groups = {} }, calendar) => {
      const year = groups['ye'] === undefined ? namedYear(groups, calendar) : one(groups['ye']);
      return year && one(year.end.includes('-') ? year.end : `${year.end}-12`);
    },
  },
  { pattern: p(String.raw`(?<a>${YEAR})(?:${DASH}| to | through )(?<b>${YEAR})|between (?<a2>${YEAR}) and (?<b2>${YEAR})`), read: ({ groups: g = {} }) => ({ start: g['a'] ?? g['a2'] ?? '', end: g['b'] ?? g['b2'] ?? '' }) },
  { pattern: p(String.raw`(?:mid|early|late)[- ](?:${NAMED_YEAR})`), read: ({ groups = {} }, calendar) => namedYear(groups, calendar) },
  { pattern: p(String.raw`(?:the )?(?:(?:${FY}\s?)(?<fyFrom>${YEAR}|\d{2})(?:${DASH}(?<fyTo>${YEAR}|\d{2}))?)`), read: ({ groups = {} }, calendar) => namedYear(groups, calendar) },
  { pattern: p(String.raw`(?<from>${YEAR})[-–/](?<to>\d{2})(?!\d)(?: fiscal year| financial year)?`), read: ({ groups = {} }, calendar) => namedYear(groups, calendar) },
  {
    pattern: p(String.raw`(?:the )?(?<which>current|ongoing|outgoing|this|last|next|coming)(?<isFiscal> fiscal| financial)? year|(?<which2>previous|preceding)(?<isFiscal2> fiscal| financial) year`),
    read: ({ groups: g = {} }, calendar) => namedYear({ which: g['which'] ?? g['which2'], isFiscal: g['isFiscal'] ?? g['isFiscal2'] }, calendar),
    isRelative: true,
  },
  { pattern: p(String.raw`(?:for |in |over )?the ${COUNT} (?:months|weeks|years|quarters) (?:to|ended|ending|through|until)`), read: () => undefined, isSilent: true },
  { pattern: p(String.raw`over the ${COUNT} years (?:to|from|since|until)`), read: () => undefined, isSilent: true },
  { pattern: p(String.raw`(?:the )?(?:next|this|current) (?:three|3) months`), read: () => undefined, isSilent: true },
  {
    pattern: p(String.raw`(?<which>this|last|next|the current|the previous) month`),
    read: ({ groups = {} }, calendar) => {
      const which = groups['which']?.toLowerCase() ?? '';
      const offset = /last|previous/.test(which) ? -1 : which === 'next' ? 1 : 0;
      return calendar.isDated ? one(monthOf(calendar.year, calendar.month + offset)) : undefined;
    },
    isRelative: true,
  },
  {
    pattern: p(String.raw`(?<w>last |next |this |on )(?<day>${WEEKDAYS.join('|')})`),
    read: ({ groups = {} }, calendar) => {
      if (!calendar.isDated) return undefined;
      const weekday = WEEKDAYS.indexOf((groups['day'] ?? '').toLowerCase());
      const back = (calendar.weekday - weekday + 7) % 7;
      return one(calendar.day(/next/i.test(groups['w'] ?? '') ? 7 - back : -back));
    },
    isRelative: true,
    isSilent: true,
  },
  { pattern: p(String.raw`(?:yesterday|today|tomorrow)`), read: ([word], calendar) => (calendar.isDated ? one(calendar.day({ yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0)) : undefined), isRelative: true, isSilent: true },
  {
    pattern: p(String.raw`(?:(?:within|in) (?:the )?(?:next |coming |following )?|(?:over|during) (?:the )?(?:next |coming |following ))(?<n>${COUNT})(?:[- ]to[- ](?<n2>${COUNT}))? (?<u>years?|months?|weeks?)(?:' time|’ time)?(?= |[.,;]|$)`),
    read: ({ groups = {} }, calendar) => {
      if (!calendar.isDated) return undefined;
      const n = counted(groups['n2'] ?? groups['n'] ?? '');
      const u = groups['u'] ?? '';
      if (/^week/i.test(u)) return one(calendar.day(7 * n));
      return one(/^year/i.test(u) ? String(calendar.year + n) : monthOf(calendar.year, calendar.month + n));
    },
    isRelative: true,
  },
  {
    pattern: p(String.raw`(?<n>${COUNT}) (?<u>years?|months?|weeks?|days?) (?:ago|earlier|before|later)`),
    read: () => undefined,
    isRelative: true,
    isSilent: true,
  },
  {
    pattern: p(String.raw`(?:over|in|during|for|within|across)?\s?(?:the )?(?:last|past|previous|preceding|next|coming|following) (?:few |several |${COUNT}|decade|\d+)\s?(?:years?|months?|weeks?|days?|decades?|quarters?)?`),
    read: ({ 0: words }, calendar) => {
      const n = new RegExp(String.raw`(${COUNT}) (years?|months?)`, 'i').exec(words);
      if (!n || !calendar.isDated || !/next|coming|following/i.test(words)) return undefined;
      const many = counted(n[1] ?? '');
      return one(/year/i.test(n[2] ?? '') ? String(calendar.year + many) : monthOf(calendar.year, calendar.month + many));
    },
    isRelative: true,
    isSilent: true,
  },
  { pattern: p(String.raw`annually|per annum|per year|a year|every year|each year|yearly|annual`), read: () => ({ frequency: 'ANNUAL' }) },
  { pattern: p(String.raw`monthly|per month|a month|every month|each month`), read: () => ({ frequency: 'MONTHLY' }) },
  {
    pattern: new RegExp(String.raw`(?<=(?:in|by|since|of|from|until|till|during|before|last|next|for|to|and|this|after|late|early|mid)[\s-])(?<m>${MONTH})(?![\p{L}\p{N}])(?!\s\d)`, 'giu'),
    read: ({ groups = {} }, calendar, before) => {
      const month = nearest(monthNumber(groups['m'] ?? ''), calendar, before);
      return month === undefined ? undefined : one(month);
    },
    isRelative: true,
  },
  // a number of four digits is a year unless it counts or measures something
  { pattern: p(String.raw`(?<year>${YEAR})(?!,\d|\.\d)(?!(?:\s?[-–]\s?)?(?:%|km|MW|GW|MHz|kW|sq|square|metres|meters|acres|hectares|kilomet|per ?cent|million|billion|crore|lakh))`), read: ({ groups = {} }) => one(groups['year'] ?? '') },
];

/** A number of four digits that is none: money before it, or words such as "some". */
const IS_AMOUNT = /(?:[$€£₹₺¥₦৳]|\b(?:Rs\.?|PKR|USD|some|around|about|over|nearly|almost|than|least|roughly|approximately|exactly|another|additional|further|up to))\s?$/iu;
const PREPOSITION = /(?:^|[^\p{L}])((?:by|in|before|until|till|since|from|for|during|at|on|to|due(?: in| by)?|through|over|within|of|after|than|against|with)(?:\s+the)?)\s+$/iu;

/** In the order of the text. Spans without days are given as well: their digits are no amounts. */
export function datesIn(text: string, calendar: Calendar, sentences: readonly Span[]): DateExpression[] {
  const found = RULES.flatMap(({ pattern, read, isRelative = false, isSilent = false }) =>
    [...matchesWithin(pattern, text, sentences)].flatMap(({ start, end, match }): DateExpression[] => {
      const before = text.slice(Math.max(0, start - 24), start);
      if (/^(?:19|20)\d{2}$/.test(match[0]) && IS_AMOUNT.test(before)) return [];
      const days = read(match, calendar, before);
      if (days === undefined && /^\d{4}$/.test(match[0])) return [];
      const preposition = (PREPOSITION.exec(before)?.[1] ?? '').toLowerCase().replace(/\s+the$/, '');
      const base = { start, end, isRelative, preposition };
      if (days === undefined) return [base];
      if ('yearsBefore' in days || 'frequency' in days) return [{ ...base, ...days }];
      return [isSilent ? { ...base, days, isRelative: true } : { ...base, days }];
    }),
  );
  return withoutOverlaps(found);
}
