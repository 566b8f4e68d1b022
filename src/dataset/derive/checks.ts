// Figures computed again from other figures, within the bounds that the rounding of the printed numbers allows.
import { digest } from '../content.js';
import type { RowBuilder } from '../row-builder.js';
import type { Lookup } from '../lookup.js';
import type { IndicatorRecord, ObservationRecord, PeriodRecord } from '../types.js';
import { conversions } from './conversions.js';
import { spanOf } from './figure-date.js';
import { groupBy, keyOf } from '../group.js';
import { areApart, clean, printedOf, printedStep } from './interval.js';
import type { Result } from './result.js';
import { flowsOf, sumOfParts, sumOfPeriods } from './sums.js';

/** The checks of the figures about one entity. */
export function deriveChecks(about: string, lookup: Lookup, rows: RowBuilder): void {
  const exact = lookup.figuresAbout(about).filter(({ quantity }) => quantity.normalized.value !== undefined);
  const bySeries = groupBy(exact, ({ indicator, period }) => seriesOf(indicator, period));
  const figures: Figures = (indicator, period) => bySeries.get(seriesOf(indicator, period)) ?? [];
  const flows = flowsOf(exact, lookup);
  for (const observation of exact) {
    const indicator = lookup.indicators.get(observation.indicator);
    if (!indicator) continue;
    const results = [
      ...growth(observation, indicator, figures),
      ...ratio(observation, indicator, figures),
      ...count(observation, lookup),
      ...sumOfParts(observation, lookup),
      ...sumOfPeriods(observation, indicator, flows),
    ];
    for (const result of results) store(observation, result, rows);
  }
  for (const { reported, result } of conversions(exact, lookup.rates, lookup.documents))
    store(reported, result, rows);
}

/** The figures of this indicator for this period. */
type Figures = (indicator: string, period: PeriodRecord | undefined) => readonly ObservationRecord[];

const seriesOf = (indicator: string, period: PeriodRecord | undefined): string =>
  keyOf(indicator, spanOf(period));

/** A growth rate against the amount of its period and the amount of its base period. */
function growth(rate: ObservationRecord, { growthOf }: IndicatorRecord, figures: Figures): Result[] {
  const { period, basePeriod, kind } = rate;
  if (growthOf === undefined || !period || !basePeriod) return [];
  const now = figures(growthOf, period).filter((amount) => amount.kind === kind);
  const before = figures(growthOf, basePeriod).filter((amount) =>
    ['BASELINE', 'ACTUAL'].includes(amount.kind),
  );
  return pairs(now, before).flatMap(([amount, base]) =>
    divide(amount, base).map(({ quotient, least, most, top, bottom }) => ({
      kind: 'GROWTH' as const,
      formula: `(${top} - ${bottom}) / ${bottom} * 100`,
      computed: percentOf(quotient),
      possible: { min: percentOf(least), max: percentOf(most) },
      operands: [amount, base],
    })),
  );
}

const percentOf = (quotient: number): number => clean((quotient - 1) * 100);

/** A share or another rate against the two amounts of its ratio. */
function ratio(rate: ObservationRecord, { ratioOf, unit }: IndicatorRecord, figures: Figures): Result[] {
  const { period, kind } = rate;
  if (!ratioOf) return [];
  const of = (indicator: string) => figures(indicator, period).filter((amount) => amount.kind === kind);
  const factor = unit === '%' ? 100 : 1;
  return pairs(of(ratioOf.numerator), of(ratioOf.denominator)).flatMap(([amount, whole]) =>
    divide(amount, whole).map(({ quotient, least, most, top, bottom }) => ({
      kind: factor === 100 ? ('PART_OF_WHOLE' as const) : ('RATE' as const),
      formula: `${top} / ${bottom}${factor === 100 ? ' * 100' : ''}`,
      computed: clean(quotient * factor),
      possible: { min: clean(least * factor), max: clean(most * factor) },
      operands: [amount, whole],
    })),
  );
}

/** A number of things against the things that the document names. */
function count({ counted = [] }: ObservationRecord, lookup: Lookup): Result[] {
  if (counted.length === 0) return [];
  const list = counted.map((id) => lookup.name(id) ?? id).sort();
  const computed = counted.length;
  return [
    {
      kind: 'COUNT',
      formula: `number of: ${list.join(', ')}`,
      computed,
      possible: { min: computed, max: computed },
      operands: [],
    },
  ];
}

/** The quotient, with its least and most by the printed precision of both; undefined if the divisor may be 0. */
function divide(amount: ObservationRecord, divisor: ObservationRecord) {
  const [a, b] = [printedOf(amount.quantity), printedOf(divisor.quantity)];
  const [top, bottom] = [amount.quantity.normalized.value, divisor.quantity.normalized.value];
  if (top === undefined || bottom === undefined || a.low < 0 || b.low <= 0) return [];
  return [{ quotient: top / bottom, least: a.low / b.high, most: a.high / b.low, top, bottom }];
}

const pairs = <T>(left: readonly T[], right: readonly T[]): [T, T][] =>
  left.flatMap((one) => right.map((other): [T, T] => [one, other]));

function store(checked: ObservationRecord, result: Result, rows: RowBuilder) {
  const { kind, formula, computed, possible, operands } = result;
  const { quantity, about } = checked;
  const reported = quantity.normalized.value;
  if (reported === undefined) return;
  const difference = clean(computed - reported);
  const id = `Check:${digest([kind, checked.id, ...operands.map((operand) => operand.id)])}`;
  rows.node(id, ['Check'], {
    about,
    kind,
    formula,
    reported,
    computed,
    difference,
    /** Relative, so that checks in different units have one order. */
    deviation: deviation(difference, reported),
    withinRounding: isWithinRounding(computed, reported, printedStep(quantity)),
    possible,
    withinPossible: !areApart(printedOf(quantity), {
      low: possible.min,
      high: possible.max,
      lowOpen: false,
      highOpen: false,
    }),
  });
  rows.relate(id, 'CHECKS', checked.id);
  for (const operand of operands) rows.relate(id, 'COMPUTED_FROM', operand.id);
}

const deviation = (difference: number, reported: number): number =>
  reported === 0 && difference !== 0
    ? Number.MAX_VALUE
    : clean(Math.abs(difference) / (Math.abs(reported) || 1));

const isWithinRounding = (computed: number, reported: number, step: number): boolean =>
  step === 0
    ? computed === reported
    : Math.round(clean(computed / step)) === Math.round(clean(reported / step));
