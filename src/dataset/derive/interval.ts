// A quantity as the set of numbers that it allows, in the base unit.
import type { QuantityRecord } from '../types.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** An open end does not belong to the set. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The numbers as given: "over 350" is everything above 350, "43" is 43. */
export function boundsOf({ qualifier, normalized: { value, min, max } }: QuantityRecord): Interval {
  return {
    low: value ?? min ?? -Infinity,
    high: value ?? max ?? Infinity,
    lowOpen: qualifier === 'MORE_THAN' || (value ?? min) === undefined,
    highOpen: qualifier === 'LESS_THAN' || (value ?? max) === undefined,
  };
}

/** The numbers that would be printed like this: "1.53 billion" is 1.525 to 1.535 billion. Bounds stay as they are. */
export function printedOf(quantity: QuantityRecord, step = printedStep(quantity)): Interval {
  const { value } = quantity.normalized;
  if (value === undefined || step <= Math.abs(value) * SMALLEST_STEP) return boundsOf(quantity);
  return { low: clean(value - step / 2), high: clean(value + step / 2), lowOpen: false, highOpen: true };
}

/** Of a number: `clean` keeps twelve digits, so a number that is printed with more is that number alone. */
const SMALLEST_STEP = 1e-11;

/**
 * The numbers that the same fact can have in a document that prints it in another way. The zeros at the end of a whole number may be rounding, up to a
 * hundredth of it: "720,000" may be 720,030, but "20" is 20.
 */
export const roundedOf = (quantity: QuantityRecord): Interval => printedOf(quantity, roundedStep(quantity));

export const roundedStep = (quantity: QuantityRecord): number =>
  stepOf(quantity, (zeros, digits) => Math.min(zeros, Math.max(0, digits - 3)));

/**
 * The value of the last printed digit, in the base unit; 0 if no digits are printed ("two parks"). The zeros at the end of
 * an approximate number mean nothing: "around 18,000" counts thousands.
 */
export const printedStep = (quantity: QuantityRecord): number => stepOf(quantity, () => 0);

/** @param rounding how many of the zeros at the end of an exact whole number count for nothing, of so many digits */
function stepOf(
  { raw, value, qualifier, normalized }: QuantityRecord,
  rounding: (zeros: number, digits: number) => number,
): number {
  if (value === undefined || normalized.value === undefined) return 0;
  for (const [printed] of raw.matchAll(/\d[\d,]*(\.\d+)?/g)) {
    const digits = printed.replaceAll(',', '');
    const scale = Math.log10(value / Number(digits));
    if (!(Math.abs(scale - Math.round(scale)) < 1e-9)) continue; // another number than the value, or 0
    const decimals = digits.split('.')[1]?.length ?? 0;
    const zeros = decimals === 0 ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
    const rounded = qualifier === 'APPROXIMATELY' ? zeros : rounding(zeros, digits.length);
    return clean((10 ** (rounded - decimals) * normalized.value) / Number(digits));
  }
  return 0;
}

/** Whether `outer` allows everything that `inner` allows. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  (inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen))) &&
  (inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen)));

/** Whether no number is allowed by both. */
export const areApart = (a: Interval, b: Interval): boolean => isBelow(a, b) || isBelow(b, a);

const isBelow = (a: Interval, b: Interval): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

/** Without the last digits of a double, which makes 1.15 billion minus a half-step 1144999999.9999998. */
export const clean = (number: number): number => Number(number.toPrecision(12));
