// What one actual figure means for one promise.
import type { QuantityRecord } from '../types.js';
import { areApart, boundsOf, clean, contains, type Interval } from './interval.js';

/** UNDECIDED: "over 350" against a target of 500 may be either. */
export type Bearing = 'REACHES' | 'FALLS_SHORT' | 'UNDECIDED';

export function bearing(promise: QuantityRecord, actual: QuantityRecord): Bearing {
  const [wanted, found] = [wantedOf(promise), boundsOf(actual)];
  if (contains(wanted, found)) return 'REACHES';
  return areApart(wanted, found) ? 'FALLS_SHORT' : 'UNDECIDED';
}

/**
 * The figure as a share of what was promised. Null if that makes no sense: a milestone is reached or not, nobody approaches
 * a limit, and "under 500" gives no number to divide.
 */
export function progress(promise: QuantityRecord, actual: QuantityRecord): number | undefined {
  const { low: wanted } = wantedOf(promise);
  const { low: found } = boundsOf(actual);
  const makesSense = promise.normalized.unit !== MILESTONE && wanted > 0 && Number.isFinite(found);
  return makesSense ? clean(found / wanted) : undefined;
}

const MILESTONE = 'BINARY';

/** The numbers that fulfil it: a limit from below, anything else from its number or its lower bound upwards. */
function wantedOf(promise: QuantityRecord): Interval {
  const bounds = boundsOf(promise);
  return isLimit(promise) ? bounds : { ...bounds, high: Infinity, highOpen: true };
}

export const isLimit = ({ qualifier }: QuantityRecord): boolean =>
  qualifier === 'AT_MOST' || qualifier === 'LESS_THAN';
