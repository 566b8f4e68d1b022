// An amount in another currency, by a rate that a document gives. A rate is a figure in a unit such as PKR/USD: rupees for one dollar.
import { groupBy, keyOf } from '../group.js';
import type { ObservationRecord } from '../types.js';
import { daysBetween, daysOf, spanOf, type Documents } from './figure-date.js';
import { clean, printedOf } from './interval.js';
import { isPromise } from './meaning.js';
import type { Result } from './result.js';

const RATE = /^([A-Z]{3})\/([A-Z]{3})$/;

/** Whether a unit, or the unit of a figure, is so much of one currency for one of another. */
export const isRateUnit = (code: string): boolean => RATE.test(code);

/** The rates of a data set by what they convert, "PKR/USD". */
export type Rates = ReadonlyMap<string, readonly ObservationRecord[]>;

export const ratesIn = (figures: readonly ObservationRecord[]): Rates =>
  groupBy(figures, ({ quantity: { normalized, value } }) =>
    value !== undefined && isRateUnit(normalized.unit) ? normalized.unit : undefined,
  );

/** The same amount as others give it in another currency: each pair once, by the rate whose time fits best. */
export function conversions(
  figures: readonly ObservationRecord[],
  rates: Rates,
  documents: Documents,
): { readonly reported: ObservationRecord; readonly result: Result }[] {
  if (rates.size === 0) return [];
  const money = [...rates.keys()].flatMap((code) => code.split('/'));
  const amounts = figures.filter(({ quantity }) => money.includes(quantity.normalized.unit));
  return [...groupBy(amounts, thingOf).values()].map(onePerNumber).flatMap((same) =>
    same.flatMap((amount) =>
      same.flatMap((reported) => {
        const code = `${amount.quantity.normalized.unit}/${reported.quantity.normalized.unit}`;
        const rate = bestFor([amount, reported], rates.get(code) ?? [], documents);
        return rate ? divided(amount, rate).map((result) => ({ reported, result })) : [];
      }),
    ),
  );
}

/** What two amounts must have in common to be one amount. */
const thingOf = (figure: ObservationRecord): string =>
  keyOf(
    figure.indicator,
    isPromise(figure),
    spanOf(figure.period),
    spanOf(figure.basePeriod),
    daysOf(figure.dueBy),
  );

/** A hundred voices that give one number are converted once. */
function onePerNumber(figures: readonly ObservationRecord[]): readonly ObservationRecord[] {
  const numbers = groupBy(figures, ({ quantity: { normalized } }) =>
    keyOf(normalized.unit, normalized.value),
  );
  return [...numbers.values()].flatMap((same) =>
    [...same].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1),
  );
}

type Span = readonly [first: string, last: string];

/** The rate for the time of the amounts: the one of the shortest time, of several. */
function bestFor(
  amounts: readonly ObservationRecord[],
  rates: readonly ObservationRecord[],
  documents: Documents,
): ObservationRecord | undefined {
  const times = amounts.flatMap((amount) => spansOf(amount, documents));
  const fitting = rates.flatMap((rate) => {
    const spans = spansOf(rate, documents).filter((span) => times.some((time) => overlap(span, time)));
    return spans.map(([first, last]) => ({ rate, days: daysBetween(first, last) }));
  });
  return fitting.sort((a, b) => a.days - b.days || (a.rate.id < b.rate.id ? -1 : 1))[0]?.rate;
}

/** The time that a figure is for: its period, else the days on which its documents were published. */
function spansOf({ period, evidence }: ObservationRecord, documents: Documents): Span[] {
  const [first, last] = spanOf(period);
  if (first !== undefined && last !== undefined) return [[first, last]];
  return evidence.flatMap(({ document }): Span[] => {
    const [from, to] = daysOf(documents.get(document)?.published);
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}

const overlap = ([first, last]: Span, [from, to]: Span): boolean => first <= to && from <= last;

function divided(amount: ObservationRecord, rate: ObservationRecord): Result[] {
  const [value, per] = [amount.quantity.normalized.value, rate.quantity.normalized.value];
  const [a, b] = [printedOf(amount.quantity), printedOf(rate.quantity)];
  if (value === undefined || per === undefined || b.low <= 0) return [];
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return [
    {
      kind: 'CONVERSION',
      formula: `${value} / ${per}`,
      computed: clean(value / per),
      possible: { min: clean(Math.min(...ends)), max: clean(Math.max(...ends)) },
      operands: [amount, rate],
    },
  ];
}
