// Dates that are said relative to the day of publication, and how often an amount comes again.
import { monthOf, WEEKDAYS } from './months.js';
import { COUNT, counted, one, pattern as p } from './named-years.js';

import type { Rule } from './rule.js';

export const RELATIVE_RULES: readonly Rule[] = [
  {
    pattern: p(
      String.raw`(?:for |in |over )?the ${COUNT} (?:months|weeks|years|quarters) (?:to|ended|ending|through|until)`,
    ),
    read: () => undefined,
    isSilent: true,
  },
  {
    pattern: p(String.raw`over the ${COUNT} years (?:to|from|since|until)`),
    read: () => undefined,
    isSilent: true,
  },
  {
    pattern: p(String.raw`(?:the )?(?:next|this|current) (?:three|3) months`),
    read: () => undefined,
    isSilent: true,
  },
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
  {
    pattern: p(String.raw`(?:yesterday|today|tomorrow)`),
    read: ([word], calendar) =>
      calendar.isDated
        ? one(calendar.day({ yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0))
        : undefined,
    isRelative: true,
    isSilent: true,
  },
  {
    pattern: p(
      String.raw`(?:(?:within|in) (?:the )?(?:next |coming |following )?|(?:over|during) (?:the )?(?:next |coming |following ))(?<n>${COUNT})(?:[- ]to[- ](?<n2>${COUNT}))? (?<u>years?|months?|weeks?)(?:' time|’ time)?(?= |[.,;]|$)`,
    ),
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
    pattern: p(
      String.raw`(?:over|in|during|for|within|across)?\s?(?:the )?(?:last|past|previous|preceding|next|coming|following) (?:few |several |${COUNT}|decade|\d+)\s?(?:years?|months?|weeks?|days?|decades?|quarters?)?`,
    ),
    read: ({ 0: words }, calendar) => {
      const n = new RegExp(String.raw`(${COUNT}) (years?|months?)`, 'i').exec(words);
      if (!n || !calendar.isDated || !/next|coming|following/i.test(words)) return undefined;
      const many = counted(n[1] ?? '');
      return one(
        /year/i.test(n[2] ?? '')
          ? String(calendar.year + many)
          : monthOf(calendar.year, calendar.month + many),
      );
    },
    isRelative: true,
    isSilent: true,
  },
  {
    pattern: p(String.raw`annually|per annum|per year|a year|every year|each year|yearly|annual`),
    read: () => ({ frequency: 'ANNUAL' }),
  },
  {
    pattern: p(String.raw`monthly|per month|a month|every month|each month`),
    read: () => ({ frequency: 'MONTHLY' }),
  },
];
