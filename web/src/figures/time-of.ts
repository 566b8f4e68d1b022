// The time of a figure: its period, or its due date.
import type { ObservationPartsFragment } from '../generated/graphql';
import { endOf, startOf } from '../parts/dates';

/** In milliseconds; the end is the last day. */
export interface Time {
  readonly start: number;
  readonly end: number;
}

/** Undefined if no document dates it. */
export function timeOf({
  period,
  dueBy,
}: Pick<ObservationPartsFragment, 'period' | 'dueBy'>): Time | undefined {
  const [from, to] = period?.end == null ? [dueBy, dueBy] : [period.start, period.end];
  const [start, end] = [from == null ? undefined : startOf(from), to == null ? undefined : endOf(to)];
  return end === undefined ? undefined : { start: start ?? end, end };
}
