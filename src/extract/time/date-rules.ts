// Each way to write a date or a period, as a pattern and what it means. The first that fits a place wins.
import { RELATIVE_RULES } from './relative-rules.js';
import type { Rule } from './rule.js';
import { MONTH, monthNumber, monthOf, two, WEEKDAYS } from './months.js';
import {
  COUNT,
  counted,
  DASH,
  day,
  FY,
  monthIn,
  monthsFrom,
  NAMED_YEAR,
  namedYear,
  nearest,
  one,
  ordinal,
  partOf,
  pattern as p,
  YEAR,
} from './named-years.js';

export const RULES: readonly Rule[] = [
  {
    pattern: p(String.raw`(\d{4})-(\d{2})-(\d{2})`),
    read: ([, y = '', m, d]) => one(`${y}-${m ?? ''}-${d ?? ''}`),
  },
  { pattern: p(String.raw`(\d{1,2})[./](\d{1,2})[./](${YEAR})`), read: () => undefined, isSilent: true },
  // the same time of the year before
  {
    pattern: p(
      String.raw`(?:the |in the )?(?:same|corresponding|comparable|similar|year-ago) (?:period|months?|quarter|time|span|half)(?: (?:of|in|a|during))?(?: the)?(?: (?:last|previous|preceding|prior|past))(?: fiscal| financial)? year|(?:the )?(?:same|corresponding) (?:period|month|quarter) (?:a year|one year|twelve months) (?:ago|earlier|before)|(?:a|one) year (?:ago|earlier|before)|(?:the )?year-(?:ago|earlier) (?:period|month|quarter)|(?:the )?(?:previous|prior|preceding) year|year[- ]on[- ]year|year[- ]over[- ]year|yoy|(?:the )?same (?:period|month|quarter)(?: last year)?`,
    ),
    read: () => ({ yearsBefore: 1 }),
    isRelative: true,
  },
  // months of a year
  {
    pattern: p(
      String.raw`(?<a>${MONTH})(?:${DASH}| to | through | until )(?<b>${MONTH})(?: period)?(?:,? (?:of |in )?(?:the )?${NAMED_YEAR})?`,
    ),
    read: ({ groups = {} }, calendar) => {
      const [a, b] = [monthNumber(groups['a'] ?? ''), monthNumber(groups['b'] ?? '')];
      const year = namedYear(groups, calendar);
      if (year && year.start !== year.end && year.start.includes('-'))
        return { start: monthIn(year, a), end: monthIn(year, b) };
      if (year)
        return { start: `${year.start}-${two(a)}`, end: monthOf(Number(year.start) + (b < a ? 1 : 0), b) };
      if (!calendar.isDated) return undefined;
      const last = b <= calendar.month ? calendar.year : calendar.year - 1;
      return { start: monthOf(last - (b < a ? 1 : 0), a), end: monthOf(last, b) };
    },
  },
  {
    pattern: p(
      String.raw`(?:the )?first (?<n>${COUNT}) months(?: \([^)]*\))?(?:,? (?:of|in) (?:the )?${NAMED_YEAR})?`,
    ),
    read: ({ groups = {} }, calendar) => {
      const year =
        namedYear(groups, calendar) ??
        (calendar.isDated ? calendar.fiscalYear(calendar.currentFiscal) : undefined);
      return year && monthsFrom(year, counted(groups['n'] ?? ''));
    },
  },
  {
    pattern: p(
      String.raw`(?:the )?(?:(?<q>first|second|third|fourth|1st|2nd|3rd|4th) quarter|Q(?<n>[1-4]))(?:,? (?:of )?(?:the )?${NAMED_YEAR})?`,
    ),
    read: ({ groups = {} }, calendar) => {
      const year = namedYear(groups, calendar) ?? (calendar.isDated ? one(String(calendar.year)) : undefined);
      return year && partOf(year, ordinal(groups['q'] ?? groups['n'] ?? ''), 4);
    },
  },
  {
    pattern: p(
      String.raw`(?:the )?(?:(?<h>first|second) half|H(?<n>[12]))(?:,? (?:of )?(?:the )?${NAMED_YEAR})`,
    ),
    read: ({ groups = {} }, calendar) => {
      const year = namedYear(groups, calendar);
      return year && partOf(year, ordinal(groups['h'] ?? groups['n'] ?? ''), 2);
    },
  },
  // days
  {
    pattern: p(
      String.raw`(?:(?:${WEEKDAYS.join('|')}),? )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})|(?:(?:${WEEKDAYS.join('|')}),? )?(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>${YEAR})`,
    ),
    read: ({ groups: g = {} }) =>
      day(g['y'] ?? g['y2'] ?? '', monthNumber(g['m'] ?? g['m2'] ?? ''), g['d'] ?? g['d2'] ?? ''),
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
    pattern: p(
      String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?(?!,?\d|\.\d| per ?cent|%)`,
    ),
    read: ({ groups: g = {} }, calendar, before) => {
      const month = nearest(monthNumber(g['m'] ?? g['m2'] ?? ''), calendar, before);
      return month === undefined ? undefined : one(`${month}-${two(Number(g['d'] ?? g['d2']))}`);
    },
    isRelative: true,
    isSilent: true,
  },
  // years
  {
    pattern: p(
      String.raw`(?:the |by |at )?(?:end|close)[- ](?:of )?(?:the )?${NAMED_YEAR}|year-end (?<ye>${YEAR})`,
    ),
    read: ({ groups = {} }, calendar) => {
      const year = groups['ye'] === undefined ? namedYear(groups, calendar) : one(groups['ye']);
      return year && one(year.end.includes('-') ? year.end : `${year.end}-12`);
    },
  },
  {
    pattern: p(
      String.raw`(?<a>${YEAR})(?:${DASH}| to | through )(?<b>${YEAR})|between (?<a2>${YEAR}) and (?<b2>${YEAR})`,
    ),
    read: ({ groups: g = {} }) => ({ start: g['a'] ?? g['a2'] ?? '', end: g['b'] ?? g['b2'] ?? '' }),
  },
  {
    pattern: p(String.raw`(?:mid|early|late)[- ](?:${NAMED_YEAR})`),
    read: ({ groups = {} }, calendar) => namedYear(groups, calendar),
  },
  {
    pattern: p(
      String.raw`(?:the )?(?:(?:${FY}\s?)(?<fyFrom>${YEAR}|\d{2})(?:${DASH}(?<fyTo>${YEAR}|\d{2}))?)`,
    ),
    read: ({ groups = {} }, calendar) => namedYear(groups, calendar),
  },
  {
    pattern: p(String.raw`(?<from>${YEAR})[-–/](?<to>\d{2})(?!\d)(?: fiscal year| financial year)?`),
    read: ({ groups = {} }, calendar) => namedYear(groups, calendar),
  },
  {
    pattern: p(
      String.raw`(?:the )?(?<which>current|ongoing|outgoing|this|last|next|coming)(?<isFiscal> fiscal| financial)? year|(?<which2>previous|preceding)(?<isFiscal2> fiscal| financial) year`,
    ),
    read: ({ groups: g = {} }, calendar) =>
      namedYear({ which: g['which'] ?? g['which2'], isFiscal: g['isFiscal'] ?? g['isFiscal2'] }, calendar),
    isRelative: true,
  },
  ...RELATIVE_RULES,
  {
    pattern: new RegExp(
      String.raw`(?<=(?:in|by|since|of|from|until|till|during|before|last|next|for|to|and|this|after|late|early|mid)[\s-])(?<m>${MONTH})(?![\p{L}\p{N}])(?!\s\d)`,
      'giu',
    ),
    read: ({ groups = {} }, calendar, before) => {
      const month = nearest(monthNumber(groups['m'] ?? ''), calendar, before);
      return month === undefined ? undefined : one(month);
    },
    isRelative: true,
  },
  // a number of four digits is a year unless it counts or measures something
  {
    pattern: p(
      String.raw`(?<year>${YEAR})(?!,\d|\.\d)(?!(?:\s?[-–]\s?)?(?:%|km|MW|GW|MHz|kW|sq|square|metres|meters|acres|hectares|kilomet|per ?cent|million|billion|crore|lakh))`,
    ),
    read: ({ groups = {} }) => one(groups['year'] ?? ''),
  },
];
