// What the schema's values are called on the screens.
import vocabulary from '../../generated/vocabulary.json' with { type: 'json' };
import type {
  Basis,
  CheckKind,
  CommitmentStatus,
  DocumentKind,
  ObservationKind,
  Predicate,
} from './generated/graphql.js';

/** Read from the subject, and from the object. The vocabulary is made from the same schema as the type. */
export const PREDICATES = Object.fromEntries(
  Object.entries(vocabulary.predicates).map(([name, { reads, inverse }]) => [
    name,
    { OUT: reads, IN: inverse },
  ]),
) as Readonly<Record<Predicate, { readonly OUT: string; readonly IN: string }>>;

export const KINDS: Readonly<Record<ObservationKind, { readonly label: string; readonly means: string }>> = {
  ACTUAL: { label: 'Actual', means: 'measured, or reported as fact' },
  TARGET: { label: 'Target', means: 'somebody aims at it' },
  FORECAST: { label: 'Forecast', means: 'somebody expects it' },
  BASELINE: { label: 'Baseline', means: 'the earlier figure that another is compared with' },
};

export const STATUSES: Readonly<
  Record<CommitmentStatus, { readonly label: string; readonly means: string }>
> = {
  OVERDUE: { label: 'Overdue', means: 'due, and no figure says whether it was reached in time' },
  MISSED: { label: 'Missed', means: 'due, and a figure for the due date or later had not reached it' },
  OPEN: { label: 'Open', means: 'not yet due, and not yet reached' },
  MET: { label: 'Met', means: 'an actual figure reached it' },
  UNKNOWN: { label: 'Undated', means: 'no due date, and no actual figure has reached it' },
};

/** A number with its noun: one entity, two entities. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a document is called in a sentence. */
export const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  ARTICLE: 'article',
  DATASET: 'data set',
  DIGEST: 'digest',
};

export const BASES: Readonly<Record<Basis, string>> = {
  STATED: 'stated directly',
  IMPLIED: 'a reading of the words',
};

export const CHECKS: Readonly<Record<CheckKind, string>> = {
  GROWTH: 'Growth, from the amount of a period and that of its base period',
  PART_OF_WHOLE: 'Share, from the part and the whole',
  RATE: 'Rate of one amount to another',
  COUNT: 'Number of things, from the things that are named',
  SUM_OF_PARTS: 'Sum, from the parts that the document names',
  CONVERSION: 'Amount in another currency, by a rate that a document gives',
  SUM_OF_PERIODS: 'Amount of a period, from the periods that together make it',
};
