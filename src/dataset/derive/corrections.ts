// A voice that later gives another number for the same thing and time corrects itself.
import { groupBy, keyOf } from '../group.js';
import type { Lookup } from '../lookup.js';
import type { ObservationRecord } from '../types.js';
import type { Fact } from './facts.js';
import { spanOf } from './figure-date.js';
import { areApart, roundedOf } from './interval.js';
import { isPromise } from './meaning.js';
import { voicesOf } from './voices.js';

/** A figure as a voice said it on a day. */
interface Said {
  readonly figure: ObservationRecord;
  readonly fact: Fact;
  readonly voice: string;
  readonly day: string;
}

type Corrections = ReadonlyMap<ObservationRecord, Fact>;

const KNOWN = new WeakMap<readonly Fact[], Corrections>();

/** Of the figures about one entity; worked out once for its facts. */
export function corrections(about: string, lookup: Lookup): Corrections {
  const facts = lookup.facts(about);
  const known = KNOWN.get(facts) ?? correctionsOf(facts, lookup);
  KNOWN.set(facts, known);
  return known;
}

/**
 * Each figure that all of its voices have corrected, with the fact that they state now. Documents without a date have no order:
 * what they say is corrected by nobody, and corrects nobody. So there are no circles.
 */
function correctionsOf(facts: readonly Fact[], lookup: Lookup): Corrections {
  const said = facts
    .filter(({ figure }) => !isPromise(figure)) // a promise that changes has a history: see histories.ts
    .flatMap((fact) => fact.figures.flatMap((figure) => saidOf(fact, figure, lookup)));
  const latest = new Map<string, Said>();
  for (const one of said) {
    const known = latest.get(placeOf(one));
    if (!known || known.day < one.day) latest.set(placeOf(one), one);
  }
  const found = new Map<ObservationRecord, Fact>();
  for (const times of groupBy(said, ({ figure }) => figure.id).values()) {
    const [{ figure } = {}] = times;
    if (!figure) continue;
    const later = times.map((one) => latest.get(placeOf(one)));
    const corrected = later.every(
      (now, index) =>
        now !== undefined &&
        now.day > (times[index]?.day ?? '') &&
        areApart(roundedOf(now.figure.quantity), roundedOf(figure.quantity)),
    );
    const [now] = later;
    if (corrected && now && times.length === voicesOf(figure, lookup).length) found.set(figure, now.fact);
  }
  return found;
}

const saidOf = (fact: Fact, figure: ObservationRecord, lookup: Lookup): Said[] =>
  voicesOf(figure, lookup).flatMap(({ key, day }) =>
    day === undefined ? [] : [{ figure, fact, voice: key, day }],
  );

/** What a voice can correct: the same indicator for the same days. */
const placeOf = ({ voice, figure: { indicator, quantity, period, basePeriod } }: Said): string =>
  keyOf(voice, indicator, quantity.normalized.unit, spanOf(period), spanOf(basePeriod));
