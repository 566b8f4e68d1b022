// The unit of an axis, chosen so that its numbers are short: the printed one, or the base unit, in which all figures compare.
import type { QuantityPartsFragment } from '../generated/graphql.js';

type Unit = QuantityPartsFragment['normalized']['unit'];

export interface AxisUnit {
  /** One of it in the base unit. */
  readonly divisor: number;
  readonly name: string;
}

/** The unit of an axis: the printed one, unless the reader chooses the base unit. */
export type AxisIn = 'printed' | 'base';

/** @param most the largest number on the axis, in the base unit */
export function unitOf(quantities: readonly QuantityPartsFragment[], axis: AxisIn, most: number): AxisUnit {
  const base = quantities[0]?.normalized.unit;
  if (!base) return { divisor: 1, name: '' };
  return axis === 'base' ? axisUnit(base, most) : printedUnit(quantities, base, most);
}

/** Units with known prefixes; the others use words for large numbers. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  m: ['', 'k'],
  'bit/s': ['', 'k', 'M', 'G', 'T', 'P'],
};

/** There is no word for a thousand: with its separator it is short enough. */
const WORDS = ['', '', 'million', 'billion', 'trillion'];

const NAMES: Readonly<Record<string, string>> = { '1': 'number', USD: 'USD' };

/** @param most the largest number on the axis, in the base unit */
export function axisUnit({ code, symbol }: Unit, most: number): AxisUnit {
  const name = NAMES[code] ?? (symbol || code);
  const prefixes = PREFIXES[code] ?? WORDS;
  const { divisor, prefix } = scaled(prefixes, most);
  if (prefix === '') return { divisor, name };
  if (prefixes !== WORDS) return { divisor, name: prefix + name };
  if (code === '1') return { divisor, name: prefix };
  return { divisor, name: code === 'USD' ? `USD ${prefix}` : `${prefix} ${name}` };
}

/** The unit of most of the figures as printed; if there are several, that of the largest figure. */
function printedUnit(quantities: readonly QuantityPartsFragment[], base: Unit, most: number): AxisUnit {
  const used = new Map<
    string,
    { readonly of: QuantityPartsFragment; readonly factor: number; count: number }
  >();
  for (const of of [...quantities].sort((a, b) => numberIn(b.normalized) - numberIn(a.normalized))) {
    const factor = numberIn(of.normalized) / numberIn(of);
    if (!Number.isFinite(factor)) continue; // a zero shows nothing about its unit
    const one = used.get(of.unit.code) ?? { of, factor, count: 0 };
    one.count++;
    used.set(of.unit.code, one);
  }
  const [first] = [...used.values()].sort((a, b) => b.count - a.count);
  if (!first || first.of.unit.code === base.code) return axisUnit(base, most);
  const { unit } = first.of;
  // a currency in words, with the scale that belongs to it: "million US dollars"; what has a sign of its own by that
  if (CURRENCY.test(base.code)) return { divisor: first.factor, name: unit.name };
  const { divisor, prefix } = scaled(PREFIXES[base.code] ? [''] : WORDS, most / first.factor);
  return { divisor: divisor * first.factor, name: `${prefix} ${unit.symbol || unit.name}`.trim() };
}

const CURRENCY = /^[A-Z]{3}$/;

function scaled(prefixes: readonly string[], most: number) {
  const step = prefixes.findLastIndex((_, index) => index === 0 || most >= 1000 ** index);
  const prefix = prefixes[step] ?? '';
  return { divisor: prefix === '' ? 1 : 1000 ** step, prefix };
}

const numberIn = ({ value, min, max }: Bounds): number => value ?? min ?? max ?? 0;

interface Bounds {
  readonly value?: number | null | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}
