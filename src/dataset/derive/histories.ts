// The history of a promise: the words in which it was made, and each later word that gave it another date or number.
import { groupBy, keyOf } from '../group.js';
import type { Lookup } from '../lookup.js';
import { magnitude } from '../quantity.js';
import type { ObservationRecord } from '../types.js';
import type { Fact } from './facts.js';
import { dateOf, daysBetween, daysOf, spanOf } from './figure-date.js';
import { canBeOneDue, isPromise } from './meaning.js';
import { documentsOf } from './voices.js';

/** What a promise was at some time: figures that mean the same are one word. */
export interface Word {
  readonly fact: Fact;
  /** The most precise of its figures. */
  readonly figure: ObservationRecord;
  readonly documents: ReadonlySet<string>;
  /** By when it is due, as written, and the last day that this can mean. */
  readonly dueBy: string | undefined;
  readonly due: string | undefined;
  /** The day on which it was said, if it is known. */
  readonly made: string | undefined;
}

/**
 * By how many days the due date moved from one word to the next; unknown if one has no date. From 2025 to February 2025 it has not
 * moved: it is more precise.
 */
export function slipBetween(before: Word | undefined, word: Word): number | undefined {
  const [one, other] = [daysOf(before?.dueBy), daysOf(word.dueBy)];
  if (one[1] === undefined || other[1] === undefined) return undefined;
  return canBeOneDue(one, other) ? 0 : daysBetween(one[1], other[1]);
}

/** At least one word, the first one first. */
export type History = readonly Word[];

/** The promises about one entity, each with its history. */
export function historiesAbout(about: string, lookup: Lookup): History[] {
  const words = lookup
    .facts(about)
    .filter(({ figure }) => isPromise(figure))
    .map((fact) => wordOf(fact, lookup))
    .sort(byDay);
  return [...groupBy(words, seriesOf).values()].flatMap(historiesIn);
}

function wordOf(fact: Fact, lookup: Lookup): Word {
  const { figure, figures } = fact;
  const dueBy = figure.dueBy ?? (figure.period && dateOf(figure.period));
  const [, due] = daysOf(dueBy);
  const documents = documentsOf(figures);
  const days = [...documents].map((document) => lookup.publishedOn(document));
  return { fact, figure, documents, dueBy, due, made: earliest(days, due) };
}

/** Unknown if a document does not say when it was published, or was published after the due date. */
function earliest(days: readonly (string | undefined)[], due: string | undefined): string | undefined {
  const day = days.includes(undefined) ? undefined : [...days].sort()[0];
  return day !== undefined && due !== undefined && day > due ? undefined : day;
}

/** A word without a day may be older than all others. */
const byDay = (a: Word, b: Word): number => (sortKey(a) < sortKey(b) ? -1 : 1);

const sortKey = ({ made, due, figure }: Word): string => `${made ?? ''} ${due ?? ''} ${figure.id}`;

/** Only words for the same thing and the same period can be one promise. */
const seriesOf = ({ figure: { indicator, quantity, period, basePeriod } }: Word): string =>
  keyOf(indicator, quantity.normalized.unit, spanOf(period), spanOf(basePeriod));

function historiesIn(words: readonly Word[]): History[] {
  const histories: Word[][] = [];
  for (const word of words) {
    const [best] = histories
      .filter((history) => history.every((earlier) => areApart(earlier.documents, word.documents)))
      .map((history) => ({ history, likeness: likeness(history.at(-1), word) }))
      .filter((one) => one.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) best.history.push(word);
    else histories.push([word]);
  }
  return histories;
}

/** One document that gives two dates or two numbers makes two promises. */
const areApart = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].every((one) => !some.has(one));

/** The same promise keeps its number or its date; one that keeps neither is another promise. */
function likeness(earlier: Word | undefined, { figure, due }: Word): number {
  if (!earlier) return 0;
  const sameNumber = magnitude(earlier.figure.quantity) === magnitude(figure.quantity);
  return (sameNumber ? 2 : 0) + (earlier.due === due ? 1 : 0);
}
