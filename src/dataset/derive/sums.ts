// Figures as the sums of others: of the parts that a document names, or of the periods that together make theirs.
import { shiftDay } from '../../common/edtf.js';
import { groupBy, keyOf } from '../group.js';
import type { Lookup } from '../lookup.js';
import type { IndicatorRecord, ObservationRecord } from '../types.js';
import { spanOf } from './figure-date.js';
import { clean, printedOf } from './interval.js';
import { isPromise } from './meaning.js';
import type { Result } from './result.js';

export function sumOfParts({ parts = [] }: ObservationRecord, lookup: Lookup): Result[] {
  const operands = parts.flatMap((id) => lookup.observations.get(id) ?? []);
  return parts.length > 0 && operands.length === parts.length ? sum('SUM_OF_PARTS', operands) : [];
}

/** A flow for a span of days. */
interface Flow {
  readonly figure: ObservationRecord;
  readonly first: string;
  readonly last: string;
}

/** The flows of each series by the day on which they start. */
export type Flows = ReadonlyMap<string, ReadonlyMap<string, readonly Flow[]>>;

export function flowsOf(figures: readonly ObservationRecord[], lookup: Lookup): Flows {
  const flows = figures
    .filter(({ indicator }) => lookup.indicators.get(indicator)?.measure === 'FLOW')
    .flatMap((figure) => flowOf(figure));
  const series = groupBy(flows, ({ figure }) => seriesOf(figure));
  return new Map(
    [...series].map(([key, members]) => [key, groupBy(onePerSpan(members), ({ first }) => first)] as const),
  );
}

/** The sum over the fewest periods that follow each other without a gap and together are the figure's own period. */
export function sumOfPeriods(total: ObservationRecord, { measure }: IndicatorRecord, flows: Flows): Result[] {
  const [own] = flowOf(total);
  if (measure !== 'FLOW' || !own) return [];
  const path = fewest(own, flows.get(seriesOf(total)) ?? new Map<string, readonly Flow[]>());
  return path.length > 1
    ? sum(
        'SUM_OF_PERIODS',
        path.map(({ figure }) => figure),
      )
    : [];
}

/** By day: how a run of periods from the first day reaches it. The days are looked at in breadth, so the first run has the fewest. */
function fewest(whole: Flow, byStart: ReadonlyMap<string, readonly Flow[]>): Flow[] {
  const reached = new Map<string, Flow | undefined>([[whole.first, undefined]]);
  const end = shiftDay(whole.last, 1);
  let days = [whole.first];
  while (days.length > 0 && !reached.has(end)) {
    const next: string[] = [];
    for (const day of days)
      for (const flow of byStart.get(day) ?? []) {
        const after = shiftDay(flow.last, 1);
        if (flow.last > whole.last || reached.has(after) || isWhole(flow, whole)) continue;
        reached.set(after, flow);
        next.push(after);
      }
    days = next;
  }
  const path: Flow[] = [];
  for (let flow = reached.get(end); flow; flow = reached.get(flow.first)) path.unshift(flow);
  return path;
}

const isWhole = (flow: Flow, whole: Flow): boolean => flow.first === whole.first && flow.last === whole.last;

function flowOf(figure: ObservationRecord): Flow[] {
  const [first, last, frequency] = spanOf(figure.period);
  return first === undefined || last === undefined || frequency !== undefined
    ? []
    : [{ figure, first, last }];
}

/** Amounts that were promised and amounts that were measured do not add up. */
const seriesOf = (figure: ObservationRecord): string =>
  keyOf(figure.indicator, figure.quantity.normalized.unit, isPromise(figure));

/** Of several figures for the same days the most precise, so that what was worked out does not depend on an order. */
function onePerSpan(flows: readonly Flow[]): Flow[] {
  const spans = groupBy(flows, ({ first, last }) => keyOf(first, last));
  return [...spans.values()].flatMap((same) => [...same].sort(byWidth).slice(0, 1));
}

const byWidth = (a: Flow, b: Flow): number => widthOf(a) - widthOf(b) || (a.figure.id < b.figure.id ? -1 : 1);

function widthOf({ figure }: Flow): number {
  const { low, high } = printedOf(figure.quantity);
  return high - low;
}

function sum(kind: Result['kind'], operands: readonly ObservationRecord[]): Result[] {
  const values = operands.map(({ quantity }) => quantity.normalized.value);
  if (values.some((value) => value === undefined)) return []; // a bound cannot be added
  const total = (numbers: readonly (number | undefined)[]): number =>
    clean(numbers.reduce<number>((all, number) => all + (number ?? 0), 0));
  const printed = operands.map(({ quantity }) => printedOf(quantity));
  return [
    {
      kind,
      formula: values.join(' + '),
      computed: total(values),
      possible: { min: total(printed.map(({ low }) => low)), max: total(printed.map(({ high }) => high)) },
      operands,
    },
  ];
}
