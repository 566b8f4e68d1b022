// Figures of the same thing for the same time that cannot all be true.
import { digest } from '../content.js';
import type { RowBuilder } from '../row-builder.js';
import type { Lookup } from '../lookup.js';
import type { ObservationRecord } from '../types.js';
import { magnitude } from '../quantity.js';
import { corrections } from './corrections.js';
import { daysOf, spanOf } from './figure-date.js';
import { groupBy, keyOf } from '../group.js';
import { areApart, clean, roundedOf, type Interval } from './interval.js';
import { documentsOf, voicesOfAll } from './voices.js';

/** The conflicts of the figures about one entity. */
export function deriveConflicts(about: string, lookup: Lookup, rows: RowBuilder): void {
  const corrected = corrections(about, lookup);
  const groups = groupBy(lookup.figuresAbout(about), (figure) =>
    corrected.has(figure) ? undefined : measureOf(figure),
  );
  for (const group of [...groups.values()].flatMap(byDueDate)) {
    const figures = contradicting(group);
    const [first] = figures;
    if (!first) continue;
    const id = `Conflict:${digest(figures.map((figure) => figure.id))}`;
    const spread = spreadOf(figures);
    const acrossDocuments = !shareDocument(figures);
    rows.node(id, ['Conflict'], {
      about,
      indicator: first.indicator,
      kind: first.kind,
      period: first.period,
      acrossDocuments,
      spread,
      spreadKey: spread ?? Number.MAX_VALUE,
      reading: readingOf(figures, spread, acrossDocuments, lookup),
    });
    for (const figure of figures) rows.relate(id, 'BETWEEN', figure.id);
  }
}

/** A base of comparison was measured like any actual figure; amounts of two currencies are not compared. */
const measureOf = ({ indicator, kind, quantity, period, basePeriod }: ObservationRecord): string =>
  keyOf(
    indicator,
    kind === 'BASELINE' ? 'ACTUAL' : kind,
    quantity.normalized.unit,
    spanOf(period),
    spanOf(basePeriod),
  );

/** Promises for different days can both be true; an undated promise can contradict those of any day. */
function byDueDate(group: readonly ObservationRecord[]): (readonly ObservationRecord[])[] {
  const undated = group.filter(({ dueBy }) => dueBy === undefined);
  const dated = groupBy(group, ({ dueBy }) => (dueBy === undefined ? undefined : keyOf(daysOf(dueBy))));
  return dated.size === 0 ? [undated] : [...dated.values()].map((due) => [...undated, ...due]);
}

/**
 * The members of the group that another member excludes, smallest first. In one pass: the lowest and the highest exclude the
 * most.
 */
function contradicting(group: readonly ObservationRecord[]): ObservationRecord[] {
  const printed = group.map((observation) => ({ observation, interval: roundedOf(observation.quantity) }));
  const highest = printed.reduce((a, b) => (startsLater(b.interval, a.interval) ? b : a)).interval;
  const lowest = printed.reduce((a, b) => (endsEarlier(b.interval, a.interval) ? b : a)).interval;
  return printed
    .filter(({ interval }) => areApart(interval, highest) || areApart(interval, lowest))
    .map(({ observation }) => observation)
    .sort((a, b) => magnitude(a.quantity) - magnitude(b.quantity) || (a.id < b.id ? -1 : 1));
}

const startsLater = (a: Interval, b: Interval): boolean => a.low > b.low || (a.low === b.low && a.lowOpen);
const endsEarlier = (a: Interval, b: Interval): boolean =>
  a.high < b.high || (a.high === b.high && a.highOpen);

function spreadOf(figures: readonly ObservationRecord[]): number | undefined {
  const numbers = figures.map(({ quantity }) => magnitude(quantity));
  const [smallest, largest] = [numbers[0] ?? 0, numbers.at(-1) ?? 0]; // they are sorted
  return smallest === 0 ? undefined : clean((largest - smallest) / Math.abs(smallest));
}

/** What the figures say and who says so, in a sentence. */
function readingOf(
  figures: readonly ObservationRecord[],
  spread: number | undefined,
  acrossDocuments: boolean,
  lookup: Lookup,
): string {
  const raws = [...new Set(figures.map(({ quantity }) => `"${quantity.raw}"`))];
  const voices = new Set(voicesOfAll(figures, lookup).map(({ name }) => name));
  const apart = spread === undefined || spread === 0 ? '' : `, ${percent(spread)} apart`;
  const where = acrossDocuments ? 'in different documents' : 'in one document';
  return `${inWords(raws)} cannot all hold${apart}: ${inWords([...voices])} ${voices.size === 1 ? 'says' : 'say'} so ${where}.`;
}

const percent = (share: number): string => `${clean(Number((share * 100).toPrecision(2)))}%`;

/** The first few of them; a hundred voices can disagree. */
function inWords(names: readonly string[]): string {
  const more = names.length > FEW ? [`${names.length - FEW + 1} others`] : [];
  const shown = [...names.slice(0, more.length > 0 ? FEW - 1 : FEW), ...more];
  return LIST.format(shown);
}

const LIST = new Intl.ListFormat('en-GB'); // without a comma before "and"
const FEW = 5;

/** Whether one document contains all of them, and so contradicts itself. */
function shareDocument(figures: readonly ObservationRecord[]): boolean {
  const counts = new Map<string, number>();
  for (const figure of figures)
    for (const document of documentsOf([figure])) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...counts.values()].includes(figures.length);
}
