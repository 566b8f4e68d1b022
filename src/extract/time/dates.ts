// The dates and periods of an English text, as EDTF. What is said relative to the day of publication is resolved against it.
import { matchesWithin, withoutOverlaps, type Span } from '../span.js';
import type { Calendar, Days } from './calendar.js';
import { RULES } from './date-rules.js';

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

/** A number of four digits that is none: money before it, or words such as "some". */
const IS_AMOUNT =
  /(?:[$€£₹₺¥₦৳]|\b(?:Rs\.?|PKR|USD|some|around|about|over|nearly|almost|than|least|roughly|approximately|exactly|another|additional|further|up to))\s?$/iu;
const PREPOSITION =
  /(?:^|[^\p{L}])((?:by|in|before|until|till|since|from|for|during|at|on|to|due(?: in| by)?|through|over|within|of|after|than|against|with)(?:\s+the)?)\s+$/iu;

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
