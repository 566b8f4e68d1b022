// Numbers as people read them. What a document prints is shown as printed; these are for axes and comparisons.
import type { QuantityPartsFragment } from '../generated/graphql';

type Normalized = QuantityPartsFragment['normalized'];

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** `1` counts things, and `BINARY` says that something is so: neither has a sign of its own. */
const UNITLESS = new Set(['1', 'BINARY', '{person}']);

export function formatNumber(value: number, { code, symbol }: Normalized['unit']): string {
  const number = compact.format(value);
  if (UNITLESS.has(code)) return number;
  if (code === 'USD') return `$${number}`;
  return code === '%' ? `${number}%` : `${number} ${symbol || code}`;
}

/** "over 350" and "18–20 million" stay what they are: a bound is never shown as a number. */
export function formatNormalized({ value, min, max, unit }: Normalized): string {
  if (value != null) return formatNumber(value, unit);
  if (min != null && max != null) return `${formatNumber(min, unit)} to ${formatNumber(max, unit)}`;
  if (min != null) return `at least ${formatNumber(min, unit)}`;
  return max == null ? '' : `at most ${formatNumber(max, unit)}`;
}

/** Says that something is reached or not, rather than how much. */
export const isMilestone = ({ normalized }: QuantityPartsFragment): boolean =>
  normalized.unit.code === 'BINARY';
