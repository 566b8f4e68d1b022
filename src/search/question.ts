// A question in plain words: which of its words say what is looked for, and which only ask.
import type { CommitmentStatus } from '../generated/schema.js';

/** Words that ask, join or point, and say nothing about what is looked for. */
const ASKING = new Set(
  `a about all an and any are as at be been by can come comes did do does for from give had has have how i in into is it's its
  list many me much of on or please show since so some tell that the their there these they this those to under until up was we
  were what what's when where which while who whom whose why will with would`.split(/\s+/),
);

/** Words that name a kind of thing which has a group of its own. */
const KINDS = new Set(
  `commitment commitments figure figures forecast forecasts number numbers promise promised promises responsible said say says
  target targets targeted`.split(/\s+/),
);

const STATUSES: Readonly<Record<string, CommitmentStatus>> = {
  overdue: 'OVERDUE',
  missed: 'MISSED',
  met: 'MET',
  kept: 'MET',
  reached: 'MET',
  open: 'OPEN',
  pending: 'OPEN',
  undated: 'UNKNOWN',
};

export interface Question {
  /** All of its terms, each once. */
  readonly terms: readonly string[];
  /** Without what only asks; all of them when there is nothing else. */
  readonly telling: readonly string[];
  /** What is said of the state of promises. */
  readonly statuses: readonly CommitmentStatus[];
}

export function toQuestion(terms: readonly string[]): Question {
  const distinct = [...new Set(terms)];
  const telling = distinct.filter((term) => !ASKING.has(term) && !KINDS.has(term));
  return {
    terms: distinct,
    telling: telling.length > 0 ? telling : distinct,
    statuses: [...new Set(distinct.flatMap((term) => STATUSES[term] ?? []))],
  };
}

/** The terms without those that say the state of a promise. */
export const withoutStatuses = (terms: readonly string[]): readonly string[] =>
  terms.filter((term) => STATUSES[term] === undefined);
