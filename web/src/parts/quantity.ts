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

/** Says that something is reached or not, rather than how much. */
export const isMilestone = ({ normalized }: QuantityPartsFragment): boolean =>
  normalized.unit.code === 'BINARY';
