// A check in one plain sentence.
import type { CheckPartsFragment } from '../generated/graphql.js';
import { formatNumber } from '../parts/quantity.js';

export type Verdict = 'good' | 'near' | 'bad';

/** Whether the reported number follows from the others: exactly, within their rounding, or not at all. */
export const verdictOf = ({
  withinRounding,
  withinPossible,
}: Pick<CheckPartsFragment, 'withinRounding' | 'withinPossible'>): Verdict =>
  withinRounding ? 'good' : withinPossible ? 'near' : 'bad';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  good: 'adds up',
  near: 'adds up within rounding',
  bad: 'does not add up',
};

type InCheck = Pick<
  CheckPartsFragment,
  'kind' | 'computed' | 'unit' | 'withinRounding' | 'withinPossible' | 'about'
> & {
  readonly reportedBy: Pick<CheckPartsFragment['reportedBy'], 'indicator'> & Printed;
};

/** "The figure for growth of ICT remittances of Pakistan does not add up: 32.7% is stated, 40% worked out" */
export function checkInWords(check: InCheck): string {
  const { kind, computed, unit, about, reportedBy } = check;
  const how = kind === 'COUNT' ? 'counted' : 'worked out';
  return `The figure for ${thing({ indicator: reportedBy.indicator, about })} ${VERDICTS[verdictOf(check)]}: ${
    reportedBy.quantity.raw
  } stated, ${formatNumber(computed, unit)} ${how}`;
}

/** How much more or less the computed number is than the stated one; undefined if they are equal. */
export function differenceInWords({
  difference,
  unit,
}: Pick<CheckPartsFragment, 'difference' | 'unit'>): string | undefined {
  if (difference === 0) return undefined;
  const size = Math.abs(difference);
  const side = difference > 0 ? 'more' : 'less';
  if (unit.code !== '%') return `${formatNumber(size, unit)} ${side}`;
  const points = size < 0.01 ? 'less than 0.01' : size.toFixed(2);
  return `${points} percentage points ${side}`;
}

interface Named {
  readonly indicator: { readonly name: string };
  readonly about: { readonly name: string };
}

interface Printed {
  readonly quantity: { readonly raw: string };
}

/** "technology parks of Pakistan": a name in capitals keeps them. */
export const thing = ({ indicator: { name }, about }: Named): string =>
  `${/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name} of ${about.name}`;
