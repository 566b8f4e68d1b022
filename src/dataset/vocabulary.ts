// The words that a record may have where it may not have any text: the code lists of the dataset.

export const QUALIFIERS = [
  'EXACT',
  'APPROXIMATELY',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'AT_MOST',
  'RANGE',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What adds up over time, what is there at a time, or one amount as a share of another. */
export const MEASURES = ['FLOW', 'STOCK', 'RATE'] as const;
export type Measure = (typeof MEASURES)[number];

export const OBSERVATION_KINDS = ['ACTUAL', 'TARGET', 'FORECAST', 'BASELINE'] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

export const BASES = ['STATED', 'IMPLIED'] as const;
/** STATED: the words say it. IMPLIED: it is our reading of the words. */
export type Basis = (typeof BASES)[number];

export const FREQUENCIES = ['ANNUAL', 'MONTHLY'] as const;
/** SDMX FREQ, for an amount that comes again every year or month. */
export type Frequency = (typeof FREQUENCIES)[number];

export const MATCHES = ['VERIFIED', 'CANDIDATE'] as const;
export const DOCUMENT_KINDS = ['ARTICLE', 'DATASET', 'DIGEST'] as const;
