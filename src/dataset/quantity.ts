import type { RawQuantity } from './schema.js';
import type { NormalizedQuantity, Qualifier, QuantityRecord } from './types.js';

/** Which numbers a qualifier has: "over 350" has a minimum and no value. */
const NUMBERS: Record<Qualifier, readonly ('value' | 'min' | 'max')[]> = {
  EXACT: ['value'],
  APPROXIMATELY: ['value'],
  MORE_THAN: ['min'],
  AT_LEAST: ['min'],
  LESS_THAN: ['max'],
  AT_MOST: ['max'],
  RANGE: ['min', 'max'],
};

/** What is wrong with the quantity by itself. */
export function checkQuantity(quantity: RawQuantity): string[] {
  const wanted = NUMBERS[quantity.qualifier];
  const given = (['value', 'min', 'max'] as const).filter((name) => quantity[name] !== undefined);
  if (given.join() !== wanted.join()) {
    return [
      `${quantity.qualifier} needs ${wanted.join(' and ')} and nothing else; got ${given.join(' and ') || 'nothing'}`,
    ];
  }
  const { value, min, max } = quantity;
  const inexact = [value, min, max].filter(
    (number) => Number.isInteger(number) && !Number.isSafeInteger(number),
  );
  if (inexact.length > 0)
    return [
      `${inexact.join(' and ')} is a whole number beyond 2^53, which a computer stores as another one; write it in a larger unit, such as millions`,
    ];
  return min !== undefined && max !== undefined && min > max
    ? [`reversed range: min ${min} is greater than max ${max}`]
    : [];
}

export function normalize(quantity: RawQuantity, unit: { base: string; factor: number }): NormalizedQuantity {
  const scaled = (number: number | undefined) =>
    number === undefined ? undefined : scale(number, unit.factor);
  return {
    value: scaled(quantity.value),
    min: scaled(quantity.min),
    max: scaled(quantity.max),
    unit: unit.base,
  };
}

/** A double is exact to fifteen digits: without this 1.53 billion becomes 1530000000.0000002. */
function scale(number: number, factor: number): number {
  return Number((number * factor).toPrecision(15));
}

/** The number that orders and filters a figure, in the base unit: its value, or its bound if it has no value. */
export const magnitude = ({ normalized }: QuantityRecord): number =>
  normalized.value ?? normalized.min ?? normalized.max ?? 0;
