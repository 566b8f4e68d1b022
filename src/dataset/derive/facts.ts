// Facts: figures that mean the same, whoever states them. docs/model.md has the rules.
import { LIMITS } from '../../limits/table.js';
import { groupBy, keyOf } from '../group.js';
import { magnitude } from '../quantity.js';
import type { ObservationRecord } from '../types.js';
import { daysBetween } from './figure-date.js';
import { isPromise, meaningOf, meanSame, type Meaning } from './meaning.js';

export interface Fact {
  /** The most precise of its figures. */
  readonly figure: ObservationRecord;
  readonly figures: readonly ObservationRecord[];
  /** Facts that this one is too coarse to tell apart: it agrees with each of them, and they differ. */
  readonly fits: readonly Fact[];
}

interface Draft extends Fact {
  readonly figures: ObservationRecord[];
  /** The different meanings of its figures. */
  readonly meanings: Meaning[];
}

/** The facts of all figures about one entity. */
export function factsOf(figures: readonly ObservationRecord[]): readonly Fact[] {
  const series = groupBy(figures, (figure) =>
    keyOf(figure.indicator, isPromise(figure), figure.quantity.normalized.unit),
  );
  return [...series.values()].flatMap(factsIn);
}

/** From the most precise figure to the coarsest: each joins the one fact that it fits, or starts its own. */
function factsIn(figures: readonly ObservationRecord[]): Draft[] {
  const facts: Draft[] = [];
  const known = new Map<string, Draft>();
  const byPlace = new Map<string, Draft[]>();
  let widest = 0;
  for (const meaning of figures.map(meaningOf).sort(byPrecision)) {
    const { figure, key, step } = meaning;
    widest = Math.max(widest, step);
    const same = known.get(key);
    if (same) {
      same.figures.push(figure);
      continue;
    }
    const fits = fitting(byPlace.get(placeOf(meaning)) ?? [], meaning, (widest + step) / 2);
    const [only] = fits;
    if (only && fits.length === 1) {
      only.figures.push(figure);
      only.meanings.push(meaning);
      known.set(key, only);
      continue;
    }
    const fact = { figure, figures: [figure], meanings: [meaning], fits };
    facts.push(fact);
    known.set(key, fact);
    for (const place of placesOf(meaning)) insert(byPlace, place, fact);
  }
  return facts;
}

/** A figure with dates is compared with those of the same dates; one without, with all. So it comes after them. */
const byPrecision = (a: Meaning, b: Meaning): number =>
  Number(b.isDated) - Number(a.isDated) ||
  a.step - b.step ||
  Number(b.due[0] !== undefined) - Number(a.due[0] !== undefined) ||
  daysOfDue(a) - daysOfDue(b) ||
  (a.figure.id < b.figure.id ? -1 : 1);

const daysOfDue = ({ due: [first, last] }: Meaning): number =>
  first === undefined || last === undefined ? Infinity : daysBetween(first, last);

const placeOf = ({ shape, times, isDated }: Meaning): string => (isDated ? keyOf(shape, times) : shape);

const placesOf = (meaning: Meaning): readonly string[] =>
  meaning.isDated ? [placeOf(meaning), meaning.shape] : [meaning.shape];

/** The facts all of whose figures it agrees with; their numbers are within `reach` of its own. */
function fitting(facts: readonly Draft[], meaning: Meaning, reach: number): Draft[] {
  const found: Draft[] = [];
  for (let at = firstFrom(facts, meaning.number - reach); at < facts.length; at++) {
    const fact = facts[at];
    if (!fact || numberOf(fact) > meaning.number + reach || found.length === LIMITS.factsFit) break;
    if (fact.meanings.every((other) => meanSame(other, meaning))) found.push(fact);
  }
  return found;
}

const numberOf = ({ figure }: Fact): number => magnitude(figure.quantity);

/** The place of the first fact, in order of numbers, that is not below the number. */
function firstFrom(facts: readonly Draft[], number: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const fact = facts[middle];
    if (fact && numberOf(fact) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(byPlace: Map<string, Draft[]>, place: string, fact: Draft): void {
  const facts = byPlace.get(place);
  if (facts) facts.splice(firstFrom(facts, numberOf(fact)), 0, fact);
  else byPlace.set(place, [fact]);
}
