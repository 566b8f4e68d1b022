// What a figure means, as far as that decides whether another figure means the same.
import { keyOf } from '../group.js';
import { magnitude } from '../quantity.js';
import type { ObservationRecord, Qualifier } from '../types.js';
import { daysOf, spanOf } from './figure-date.js';
import { clean, roundedStep } from './interval.js';

export type Time = readonly (string | undefined)[];

export interface Meaning {
  readonly figure: ObservationRecord;
  /** A number, however exact, or a sort of bound: "over 350" never means the same as 350. */
  readonly shape: Qualifier;
  readonly number: number;
  /** The upper bound of a range. */
  readonly end: number | undefined;
  /** The value of its last digit that counts. */
  readonly step: number;
  /** The days of its period and of its base period. */
  readonly times: readonly [Time, Time];
  readonly due: Time;
  /** Whether its period has dates. */
  readonly isDated: boolean;
  /** The same for figures that differ in nothing that counts. */
  readonly key: string;
}

/** A target and a forecast can be one promise; an actual figure and a base of comparison can be one measurement. */
export const isPromise = ({ kind }: Pick<ObservationRecord, 'kind'>): boolean =>
  kind === 'TARGET' || kind === 'FORECAST';

export function meaningOf(figure: ObservationRecord): Meaning {
  const { quantity, period, basePeriod, dueBy } = figure;
  const shape = quantity.qualifier === 'APPROXIMATELY' ? 'EXACT' : quantity.qualifier;
  const own = {
    shape,
    number: magnitude(quantity),
    end: quantity.normalized.max,
    step: roundedStep(quantity),
    times: [spanOf(period), spanOf(basePeriod)] as const,
    due: daysOf(dueBy),
  };
  return { ...own, figure, isDated: !isUndated(own.times[0]), key: keyOf(own) };
}

/** Numbers that could be one number, printed with more or fewer digits, for times that could be one time. */
export const meanSame = (one: Meaning, other: Meaning): boolean =>
  one.shape === other.shape &&
  areNear(one.number, other.number, (one.step + other.step) / 2) &&
  areNear(one.end ?? 0, other.end ?? 0, 0) &&
  one.times.every((time, index) => canBeOneTime(time, other.times[index] ?? [])) &&
  canBeOneDue(one.due, other.due);

const areNear = (one: number, other: number, distance: number): boolean =>
  one === other || clean(Math.abs(one - other)) < clean(distance);

const isUndated = ([first, last]: Time): boolean => first === undefined && last === undefined;

/** The same days; a figure without dates can be for any. How often an amount recurs is the same in any case. */
const canBeOneTime = (one: Time, other: Time): boolean =>
  one[2] === other[2] && (isUndated(one) || isUndated(other) || (one[0] === other[0] && one[1] === other[1]));

/** One date lies in the other, as February 2025 in 2025. */
export const canBeOneDue = (one: Time, other: Time): boolean =>
  isUndated(one) || isUndated(other) || liesIn(one, other) || liesIn(other, one);

const liesIn = ([first = '', last = '']: Time, [outerFirst = '', outerLast = '']: Time): boolean =>
  first >= outerFirst && last <= outerLast;
