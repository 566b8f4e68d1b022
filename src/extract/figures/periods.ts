// Which dates of a sentence belong to a figure: its period, the period that it is compared with, and the day by which it is due.
import { contains, type Span } from '../span.js';
import type { DateExpression } from '../time/dates.js';
import type { ProposedPeriod } from '../proposal.js';
import type { ObservationKind } from '../../dataset/types.js';

export interface Times {
  readonly period: ProposedPeriod | null;
  readonly basePeriod: ProposedPeriod | null;
  readonly dueBy: string | null;
  /** Worked out from the day of publication. */
  readonly isImplied: boolean;
}

const NONE: Times = { period: null, basePeriod: null, dueBy: null, isImplied: false };

export function timesOf(
  text: string,
  sentence: Span,
  figure: Span,
  kind: ObservationKind,
  dates: readonly DateExpression[],
): Times {
  const here = dates.filter((date) => contains(sentence, date) && isTime(text, date));
  const frequency = here.find(
    (date) => date.frequency !== undefined && isNear(text, figure, date),
  )?.frequency;
  const dated = here.filter(({ days }) => days !== undefined);
  const isPromise = kind === 'TARGET' || kind === 'FORECAST';
  const due = isPromise
    ? nearest(
        text,
        figure,
        dated.filter((date) => isDue(text, date) || !isPastPeriod(date)),
      )
    : undefined;
  if (due?.days) {
    const period = frequency === undefined ? null : { label: wordsOf(text, here, frequency), frequency };
    return {
      ...NONE,
      dueBy: due.days.start === due.days.end ? due.days.end : `${due.days.start}/${due.days.end}`,
      period,
      isImplied: due.isRelative,
    };
  }
  const own = nearest(
    text,
    figure,
    dated.filter((date) => !isDue(text, date)),
  );
  const before = here.find(({ yearsBefore }) => yearsBefore !== undefined);
  if (kind === 'BASELINE' && before && isBehind(text, figure, before)) {
    const period = dated[0]?.days;
    return period
      ? {
          ...NONE,
          period: {
            label: text.slice(before.start, before.end),
            ...shifted(period, before.yearsBefore ?? 1),
          },
          isImplied: true,
        }
      : { ...NONE, period: { label: text.slice(before.start, before.end) } };
  }
  const period = own?.days
    ? {
        label: text.slice(own.start, own.end),
        ...own.days,
        ...(frequency === undefined ? {} : { frequency }),
      }
    : frequency === undefined
      ? null
      : { label: wordsOf(text, here, frequency), frequency };
  return { ...NONE, period, isImplied: own?.isRelative ?? false };
}

/** The period of growth is compared with the same days of the year before. */
export function basePeriodOf(
  text: string,
  sentence: Span,
  period: ProposedPeriod | null,
  dates: readonly DateExpression[],
): ProposedPeriod | null {
  const before = dates.find((date) => contains(sentence, date) && date.yearsBefore !== undefined);
  if (!before || period?.start === undefined || period.end === undefined) return null;
  return {
    label: text.slice(before.start, before.end),
    ...shifted({ start: period.start, end: period.end }, before.yearsBefore ?? 1),
  };
}

const shifted = (
  { start, end }: { start: string; end: string },
  years: number,
): { start: string; end: string } => ({ start: earlier(start, years), end: earlier(end, years) });

const earlier = (date: string, years: number): string =>
  date.replace(/^\d{4}/, (year) => String(Number(year) - years));

/** "The 2023 strategy", "since 2019" and the date of a meeting are no period of a figure. */
const isTime = (text: string, date: DateExpression): boolean =>
  !/^[ \u00a0](?:strategy|policy|act|law|census|election|floods?|budget|vision|agreement|report|survey|plan)\b/iu.test(
    text.slice(date.end, date.end + 12),
  ) &&
  !/\b(?:approved|founded|established|signed|launched|since|born|inaugurated|enacted)(?: back)? (?:in |on )?$/iu.test(
    text.slice(Math.max(0, date.start - 16), date.start),
  );

const isDue = (text: string, date: DateExpression): boolean =>
  /^(?:by|before|until|till|due|due in|due by|within)$/.test(date.preposition) ||
  /\b(?:by|before|until|till|due(?: in| by| on)?|deadline(?: is| of)?|no later than|ready (?:in|by))\s+(?:the\s+)?(?:end(?:[- ]of)?\s+|close of\s+|mid-|early |late )?$/iu.test(
    text.slice(Math.max(0, date.start - 24), date.start),
  ) ||
  /^(?:by|within|before)\b/i.test(text.slice(date.start, date.end));

const isPastPeriod = (date: DateExpression): boolean =>
  /^(?:from|since|of|than|after)$/.test(date.preposition);

const isBehind = (text: string, figure: Span, date: Span): boolean =>
  date.start >= figure.end && date.start - figure.end < 90 && !/[;]/.test(text.slice(figure.end, date.start));

const isNear = (text: string, figure: Span, date: Span): boolean => !/[;]/.test(between(text, figure, date));

const between = (text: string, one: Span, other: Span): string =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);

/** Words and marks between a figure and its date, as a cost. */
const FARTHEST = 260;

/** The one with the fewest words between; commas and "and" count as more. */
function nearest(text: string, figure: Span, dates: readonly DateExpression[]): DateExpression | undefined {
  const cost = (date: DateExpression): number => {
    const words = between(text, figure, date);
    return (
      words.length +
      (words.includes(';') ? 400 : 0) +
      (words.match(/[,]/g)?.length ?? 0) * 25 +
      (words.match(/\b(?:and|while|compared|against|from|than)\b/gi)?.length ?? 0) * 20 +
      (words.match(/\d/g)?.length ? 25 : 0) +
      (date.end <= figure.start ? 5 : 0)
    );
  };
  const [best] = [...dates].sort((a, b) => cost(a) - cost(b));
  return best && cost(best) < FARTHEST ? best : undefined;
}

const wordsOf = (text: string, dates: readonly DateExpression[], frequency: string): string => {
  const date = dates.find((one) => one.frequency === frequency);
  return date ? text.slice(date.start, date.end) : '';
};
