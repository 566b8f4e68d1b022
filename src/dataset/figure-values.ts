// What is stored about a figure: its numbers, the values that filter and order it, and its search words.
import { FIRST_DAY, LAST_DAY } from '../common/edtf.js';
import { numberTerm, termText } from '../search/numbers.js';
import { boundsOf, type Interval } from './derive/interval.js';
import type { Lookup } from './lookup.js';
import { magnitude } from './quantity.js';
import type { ObservationKind, ObservationRecord, QuantityRecord } from './types.js';

export function observationValues(observation: ObservationRecord, lookup: Lookup): object {
  const { kind, period, basePeriod, dueBy, dueByLast, quantity } = observation;
  const { normalized } = quantity;
  return {
    kind,
    period,
    basePeriod,
    dueBy,
    dueByLast: dueByLast ?? LAST_DAY,
    latestDue: dueByLast ?? FIRST_DAY, // those without one come last in this order too
    quantity: {
      ...quantity,
      unit: lookup.unit(quantity.unit)?.id,
      normalized: { ...normalized, unit: lookup.unit(normalized.unit)?.id },
    },
    unitCode: quantity.unit,
    baseUnitCode: normalized.unit,
    magnitude: magnitude(quantity),
    ...extent(quantity),
  };
}

/** The numbers between which a figure lies, in the base unit and in its own: the values that filter it. */
function extent(quantity: QuantityRecord): object {
  const [low, high] = endsOf(boundsOf(quantity));
  const [unitLow, unitHigh] = endsOf(boundsOf({ ...quantity, normalized: quantity }));
  return { low, high, unitLow, unitHigh };
}

/** "Over 350" lies just above 350: nobody says how far above. */
function endsOf({ low, high, lowOpen, highOpen }: Interval): readonly [number, number] {
  const least = lowOpen ? low + spacing(low) : low;
  const most = highOpen ? high - spacing(high) : high;
  return [Number.isFinite(least) ? least : most, Number.isFinite(most) ? most : least];
}

/** The distance from a number to the next that a computer knows. */
const spacing = (number: number): number => Math.abs(number) * Number.EPSILON || Number.MIN_VALUE;

/** `TARGET` is labelled `:Target`, so that Neo4j itself counts the kinds. */
export const kindLabel = (kind: ObservationKind): string => kind.charAt(0) + kind.slice(1).toLowerCase();

/** The search words of a figure: its subject, its evidence, who stated it, its numbers, units and years. */
export function wordsOfFigure(observation: ObservationRecord, lookup: Lookup): object {
  const { about, indicator, quantity, evidence, statedBy, period, dueBy } = observation;
  const { value, min, max, normalized } = quantity;
  const numbers = [value, min, max, normalized.value, normalized.min, normalized.max];
  const told = numbers.flatMap((number) => (number === undefined ? [] : numberTerm(number)));
  const units = [quantity.unit, normalized.unit].flatMap((code) => [code, ...namesOfUnit(code, lookup)]);
  const years = `${period?.start ?? ''} ${period?.end ?? ''} ${dueBy ?? ''}`.match(/\d{4}/g) ?? [];
  const words = evidence.map(({ exact }) => exact);
  return {
    name: together(lookup.terms(lookup.name(indicator)), lookup.terms(lookup.name(about))),
    text: together(
      termText(quantity.raw, ...words),
      ...[lookup.name(statedBy), ...units].map((name) => lookup.terms(name)),
      termText(told.join(' '), ...years),
    ),
  };
}

const together = (...terms: readonly string[]): string => terms.filter((one) => one !== '').join(' ');

function namesOfUnit(code: string, lookup: Lookup): readonly string[] {
  const unit = lookup.unit(code);
  return unit === undefined || unit.symbol === '' ? [] : [unit.symbol, unit.name];
}
