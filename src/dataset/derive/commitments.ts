// The status of each promise: a target or forecast with its history. It changes on few days: when the promise is made or said anew,
// when a figure that bears on it begins to count, and when it falls due. So each span of days in between is stored as one node, and
// the status on a day is that of the node whose span contains the day.
import { FIRST_DAY, LAST_DAY, shiftDay } from '../../common/edtf.js';
import { digest } from '../content.js';
import type { RowBuilder } from '../row-builder.js';
import type { Lookup } from '../lookup.js';
import type { ObservationRecord } from '../types.js';
import { groupBy, keyOf } from '../group.js';
import { countsFrom, dateOf, hasEndedBefore, spanOf, type Documents } from './figure-date.js';
import { historiesAbout, slipBetween, type History, type Word } from './histories.js';
import { judging, type Figure, type Standing } from './judging.js';
import { bearing, isLimit, progress } from './promise.js';
import { voicesOfAll } from './voices.js';

/** A word, and how it stands on each day: the days are asked for in order. */
interface Judged {
  readonly word: Word;
  readonly days: readonly string[];
  asOf(day: string): Standing & { readonly latest: Figure | undefined };
}

/** The commitments of the promises about one entity. */
export function deriveCommitments(about: string, lookup: Lookup, rows: RowBuilder): void {
  const measured = lookup.figuresAbout(about).filter(({ kind }) => kind === 'ACTUAL');
  const actuals = groupBy(measured, measureOf);
  const steps = groupBy(measured, ({ indicator }) => lookup.indicators.get(indicator)?.progressOf);
  for (const history of historiesAbout(about, lookup)) {
    const [first] = history;
    const judged = history.map((word) =>
      judgedWord(word, actuals.get(measureOf(word.figure)) ?? [], lookup.documents),
    );
    const done = (steps.get(first?.figure.indicator ?? '') ?? []).map((observation) => ({
      observation,
      day: countsFrom(observation, lookup.documents),
    }));
    derive(history, judged, done.sort(byDay), { lookup, rows });
  }
}

/** Comparable figures: of the same thing, the same indicator and the same frequency. */
const measureOf = ({ indicator, quantity, period }: ObservationRecord): string =>
  keyOf(indicator, quantity.normalized.unit, period?.frequency);

/** Figures for a period decide a promise for that period; figures for any time decide any other promise. */
const isForPeriodOf = (promise: ObservationRecord, actual: ObservationRecord): boolean =>
  [promise.period, promise.basePeriod].every((period, index) => {
    const own = [actual.period, actual.basePeriod][index];
    return (
      period === undefined || dateOf(period) === undefined || keyOf(spanOf(period)) === keyOf(spanOf(own))
    );
  });

/** A figure whose time ended before the promise was made does not bear on it, unless the promise is for exactly that time. */
const isTooOld = (
  { made, figure: { period } }: Word,
  actual: ObservationRecord,
  documents: Documents,
): boolean =>
  made !== undefined &&
  (period === undefined || dateOf(period) === undefined) &&
  hasEndedBefore(made, actual, documents);

function judgedWord(word: Word, actuals: readonly ObservationRecord[], documents: Documents): Judged {
  const { figure: promise, due, made = FIRST_DAY } = word;
  const figures = actuals
    .filter((actual) => isForPeriodOf(promise, actual) && !isTooOld(word, actual, documents))
    .map((observation): Figure => ({
      observation,
      day: countsFrom(observation, documents),
      bearing: bearing(promise.quantity, observation.quantity),
    }))
    .sort(byDay);
  const judge = judging(isLimit(promise.quantity), due, word.dueBy);
  let counted = 0;
  let latest: Figure | undefined;
  return {
    word,
    days: [made, ...figures.map(({ day }) => day), ...(due === undefined ? [] : [shiftDay(due, 1)])],
    asOf: (day) => {
      for (let next = figures[counted]; next && next.day <= day; next = figures[++counted]) {
        judge.count(next);
        latest = next;
      }
      return { ...judge.asOf(day), latest };
    },
  };
}

const byDay = (a: Pick<Figure, 'observation' | 'day'>, b: Pick<Figure, 'observation' | 'day'>): number =>
  keyOf(a.day, a.observation.id) < keyOf(b.day, b.observation.id) ? -1 : 1;

/** One node for each span of days, from the day on which it was first made: judged by its latest word, and by its first. */
function derive(
  history: History,
  judged: readonly Judged[],
  done: readonly Pick<Figure, 'observation' | 'day'>[],
  { lookup, rows }: { readonly lookup: Lookup; readonly rows: RowBuilder },
): void {
  const [first] = judged;
  if (!first) return;
  const words = restatements(history, first.word.figure.id, rows);
  const { made = FIRST_DAY } = first.word;
  const changes = [...judged.flatMap(({ days }) => days), ...done.map(({ day }) => day)];
  const days = [made, ...new Set(changes.filter((day) => day > made).sort())];
  days.forEach((since, index) => {
    const said = judged.filter(({ word }) => (word.made ?? FIRST_DAY) <= since);
    const { word, asOf } = said.at(-1) ?? first;
    const { status, reason, latest, by = latest } = asOf(since);
    const step = done.filter(({ day }) => day <= since).at(-1);
    const next = days[index + 1];
    const id = `Commitment:${digest([first.word.figure.id, since])}`;
    rows.node(id, ['Commitment'], {
      ...filtered(word, lookup),
      status,
      reason,
      firstStatus: said.length < 2 ? status : first.asOf(since).status,
      progress: by
        ? progress(word.figure.quantity, by.observation.quantity)
        : step && shareOf(step.observation),
      dueBy: word.dueBy,
      dueLast: word.due ?? LAST_DAY,
      slipDays: slipOf(said),
      since,
      until: next === undefined ? LAST_DAY : shiftDay(next, -1),
    });
    rows.relate(id, 'JUDGES', word.figure.id);
    rows.relate(id, 'RESTS_ON', (by ?? step)?.observation.id);
    words.slice(0, said.length).forEach((one) => rows.relate(id, 'HISTORY', one));
  });
}

/** "71% of the work is complete" is 0.71 of a milestone. */
const shareOf = ({ quantity: { normalized } }: ObservationRecord): number | undefined =>
  normalized.unit === '%' && normalized.value !== undefined ? normalized.value / 100 : undefined;

/** The nodes of the words, in order. */
function restatements(history: History, promise: string, rows: RowBuilder): string[] {
  return history.map((word, index) => {
    const { figure, made, dueBy } = word;
    const id = `Restatement:${digest([promise, figure.id])}`;
    const slipDays = slipBetween(history[index - 1], word);
    rows.node(id, ['Restatement'], { number: index + 1, saidOn: made, dueBy, slipDays });
    rows.relate(id, 'RESTATES', figure.id);
    return id;
  });
}

/** From the first word to the latest, step by step. */
function slipOf(said: readonly Judged[]): number | undefined {
  const slips = said.slice(1).map(({ word }, index) => slipBetween(said[index]?.word, word));
  return slips.length === 0 || slips.includes(undefined)
    ? undefined
    : slips.reduce<number>((all, slip) => all + (slip ?? 0), 0);
}

/** The values that filter a commitment. */
const filtered = ({ figure, fact }: Word, lookup: Lookup): object => ({
  about: figure.about,
  indicator: figure.indicator,
  statedBy: [...new Set(fact.figures.flatMap((one) => one.statedBy ?? []))].sort(),
  kind: figure.kind,
  voices: voicesOfAll(fact.figures, lookup).length,
});
