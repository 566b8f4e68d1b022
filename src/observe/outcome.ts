// How a request ended, as one word of a small set: metrics count by it and alarms look at it.

export const OUTCOMES = ['ok', 'refused', 'partly', 'unavailable', 'internal', 'cut'] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface Ending {
  readonly status: number;
  /** Whether the whole answer was sent. */
  readonly sent: boolean;
  /** The codes of the errors in the answer. */
  readonly codes: readonly string[];
  /** Whether a GraphQL answer has data. */
  readonly hasData: boolean;
}

export function outcomeOf({ status, sent, codes, hasData }: Ending): Outcome {
  if (!sent) return 'cut';
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 'internal';
  if (status === 503) return 'unavailable';
  if (status >= 500) return 'internal';
  if (status >= 400) return 'refused';
  if (codes.length === 0) return 'ok';
  if (hasData) return 'partly';
  return codes.includes('GRAPH_UNAVAILABLE') ? 'unavailable' : 'refused';
}
