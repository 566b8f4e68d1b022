import type { Calendar, Days } from './calendar.js';

type Read = (
  match: RegExpExecArray,
  calendar: Calendar,
  before: string,
) => Days | { yearsBefore: number } | { frequency: 'ANNUAL' | 'MONTHLY' } | undefined;

/** A way to write a date, and what it means. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
  readonly isRelative?: boolean;
  /** What is no amount, but no period of a figure either. */
  readonly isSilent?: boolean;
}
