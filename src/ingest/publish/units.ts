// Units that a figure needs and the data lacks.
import type { UnitRecord } from '../../dataset/types.js';

export type NewUnit = Omit<UnitRecord, 'id'>;

const SCALES: Readonly<Record<string, number>> = {
  THOUSAND: 1e3,
  LAKH: 1e5,
  MILLION: 1e6,
  CRORE: 1e7,
  BILLION: 1e9,
  TRILLION: 1e12,
};

/** UCUM, in the base units of data/units.yaml. */
const KNOWN: Readonly<Record<string, Omit<NewUnit, 'code'>>> = {
  '1': { symbol: '', name: 'count', base: '1', factor: 1 },
  '{person}': { symbol: 'people', name: 'person', base: '{person}', factor: 1 },
  '%': { symbol: '%', name: 'percent', base: '%', factor: 1 },
  BINARY: { symbol: '', name: 'yes or no (1 = reached)', base: 'BINARY', factor: 1 },
  m2: { symbol: 'm²', name: 'square metre', base: 'm2', factor: 1 },
  km2: { symbol: 'km²', name: 'square kilometre', base: 'm2', factor: 1e6 },
  har: { symbol: 'ha', name: 'hectare', base: 'm2', factor: 1e4 },
  '[sft_i]': { symbol: 'sq ft', name: 'square foot (international)', base: 'm2', factor: 0.09290304 },
  '[syd_i]': { symbol: 'sq yd', name: 'square yard (international)', base: 'm2', factor: 0.83612736 },
  '[acr_us]': { symbol: 'acres', name: 'acre', base: 'm2', factor: 4046.872609874252 },
  '[acr_br]': { symbol: 'acres', name: 'acre (international)', base: 'm2', factor: 4046.8564224 },
  m: { symbol: 'm', name: 'metre', base: 'm', factor: 1 },
  km: { symbol: 'km', name: 'kilometre', base: 'm', factor: 1000 },
  '[mi_i]': { symbol: 'miles', name: 'mile (international)', base: 'm', factor: 1609.344 },
  '[ft_i]': { symbol: 'ft', name: 'foot (international)', base: 'm', factor: 0.3048 },
  'bit/s': { symbol: 'bit/s', name: 'bit per second', base: 'bit/s', factor: 1 },
  'kbit/s': { symbol: 'kbps', name: 'kilobit per second', base: 'bit/s', factor: 1e3 },
  'Mbit/s': { symbol: 'Mbps', name: 'megabit per second', base: 'bit/s', factor: 1e6 },
  'Gbit/s': { symbol: 'Gbps', name: 'gigabit per second', base: 'bit/s', factor: 1e9 },
  'Tbit/s': { symbol: 'Tbps', name: 'terabit per second', base: 'bit/s', factor: 1e12 },
  Hz: { symbol: 'Hz', name: 'hertz', base: 'Hz', factor: 1 },
  MHz: { symbol: 'MHz', name: 'megahertz', base: 'Hz', factor: 1e6 },
  GHz: { symbol: 'GHz', name: 'gigahertz', base: 'Hz', factor: 1e9 },
  W: { symbol: 'W', name: 'watt', base: 'W', factor: 1 },
  kW: { symbol: 'kW', name: 'kilowatt', base: 'W', factor: 1e3 },
  MW: { symbol: 'MW', name: 'megawatt', base: 'W', factor: 1e6 },
  GW: { symbol: 'GW', name: 'gigawatt', base: 'W', factor: 1e9 },
  By: { symbol: 'B', name: 'byte', base: 'By', factor: 1 },
  GBy: { symbol: 'GB', name: 'gigabyte', base: 'By', factor: 1e9 },
  TBy: { symbol: 'TB', name: 'terabyte', base: 'By', factor: 1e12 },
  PBy: { symbol: 'PB', name: 'petabyte', base: 'By', factor: 1e15 },
  d: { symbol: 'days', name: 'day', base: 'd', factor: 1 },
  wk: { symbol: 'weeks', name: 'week', base: 'd', factor: 7 },
  mo: { symbol: 'months', name: 'month', base: 'mo', factor: 1 },
  a: { symbol: 'years', name: 'year', base: 'mo', factor: 12 },
  h: { symbol: 'hours', name: 'hour', base: 'h', factor: 1 },
  t: { symbol: 't', name: 'tonne', base: 't', factor: 1 },
};

/** The unit with its base, as far as the data lacks them; undefined if nobody knows it. */
export function unitsFor(code: string, there: ReadonlySet<string>): readonly NewUnit[] | undefined {
  if (there.has(code)) return [];
  const unit = unitOf(code);
  if (!unit) return undefined;
  const base = unit.base === code || there.has(unit.base) ? [] : unitsFor(unit.base, there);
  return base && [...base, unit];
}

function unitOf(code: string): NewUnit | undefined {
  const known = KNOWN[code];
  if (known) return { code, ...known };
  const [, currency, scale] = /^([A-Z]{3})(?:_([A-Z]+))?$/.exec(code) ?? [];
  if (currency === undefined || !CURRENCIES.has(currency)) return undefined;
  const symbol = partOf(currency, 'narrowSymbol', 1);
  if (scale === undefined)
    return { code, symbol, name: partOf(currency, 'name', 1), base: currency, factor: 1 };
  const factor = SCALES[scale];
  if (factor === undefined) return undefined;
  const word = scale.toLowerCase();
  return {
    code,
    symbol: `${symbol} ${word}`,
    name: `${word} ${partOf(currency, 'name', 2)}`,
    base: currency,
    factor,
  };
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

function partOf(currency: string, currencyDisplay: 'narrowSymbol' | 'name', count: number): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Scale words of money, as they are printed behind a number. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(thousand|k)$/i, 'THOUSAND'],
  [/^(lakh|lac)s?$/i, 'LAKH'],
  [/^(millions?|mn|mln|m)$/i, 'MILLION'],
  [/^(crores?|cr)$/i, 'CRORE'],
  [/^(billions?|bn|bln|b)$/i, 'BILLION'],
  [/^(trillions?|tn|trn|t)$/i, 'TRILLION'],
];

/** The unit in which an amount of money was printed: that of its last scale word. "$1.53 billion" is in USD_BILLION. */
export function printedIn(raw: string, currency: string): { readonly code: string; readonly factor: number } {
  const words = [...raw.matchAll(/\d\s?-?(\p{L}+)\b/gu)].map(([, word = '']) => word);
  const scale = words
    .flatMap((word) => WORDS.filter(([form]) => form.test(word)).map(([, name]) => name))
    .at(-1);
  return scale === undefined
    ? { code: currency, factor: 1 }
    : { code: `${currency}_${scale}`, factor: SCALES[scale] ?? 1 };
}
