// Numbers as people read them. Printed numbers are shown as printed; these are for axes and comparisons.
import type { QuantityPartsFragment } from '../generated/graphql.js';

type Normalized = QuantityPartsFragment['normalized'];

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** `1` counts things, and `BINARY` marks a milestone: neither has a sign of its own. */
const UNITLESS = new Set(['1', 'BINARY', '{person}']);

/** All digits of a number, for sums. */
export const allDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export function formatNumber(value: number, { code, symbol }: Normalized['unit'], format = compact): string {
  const number = format.format(value);
  if (UNITLESS.has(code)) return number;
  if (code === 'USD') return `$${number}`;
  return code === '%' ? `${number}%` : `${number} ${symbol || code}`;
}

/** Marks what is reached or not, rather than an amount. */
export const isMilestone = ({ normalized }: WithUnit): boolean => normalized.unit.code === 'BINARY';

/** The amount as printed; empty for a milestone, since its indicator says it all: "Completion". */
export const amountOf = (quantity: WithUnit & { readonly raw: string }): string | undefined =>
  isMilestone(quantity) ? undefined : quantity.raw;

/** A formula with its digits in groups: 1,530,000,000. */
export const groupDigits = (formula: string): string =>
  formula.replace(/(?<![.\d])\d{4,}/g, (digits) => BigInt(digits).toLocaleString('en'));

interface WithUnit {
  readonly normalized: { readonly unit: { readonly code: string } };
}
