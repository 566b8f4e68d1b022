// The unit of an axis, in which its numbers are short: 135,506,000 m of cable are read as 135,506 km.
import type { QuantityPartsFragment } from '../generated/graphql.js';

type Unit = QuantityPartsFragment['normalized']['unit'];

export interface AxisUnit {
  /** How many of the base unit one of it is. */
  readonly divisor: number;
  readonly name: string;
}

/** Units that are known by their prefixes; the others go by words for large numbers. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  m: ['', 'k'],
  'bit/s': ['', 'k', 'M', 'G', 'T', 'P'],
};

/** A thousand has no word here: with its separator it is short enough. */
const WORDS = ['', '', 'million', 'billion', 'trillion'];

const NAMES: Readonly<Record<string, string>> = { '1': 'number', USD: 'USD' };

/** @param most the largest number on the axis, in the base unit */
export function axisUnit({ code, symbol }: Unit, most: number): AxisUnit {
  const name = NAMES[code] ?? (symbol || code);
  const prefixes = PREFIXES[code] ?? WORDS;
  const step = prefixes.findLastIndex((_, index) => index === 0 || most >= 1000 ** index);
  const prefix = prefixes[step] ?? '';
  if (prefix === '') return { divisor: 1, name };
  const divisor = 1000 ** step;
  if (prefixes !== WORDS) return { divisor, name: prefix + name };
  if (code === '1') return { divisor, name: prefix };
  return { divisor, name: code === 'USD' ? `USD ${prefix}` : `${prefix} ${name}` };
}
