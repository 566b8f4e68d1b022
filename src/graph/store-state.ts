// Whether an embedded Neo4j has opened its store, which it does before it answers.
import { codeOf } from '../common/error-code.js';
import type { Graph } from './connect.js';
import { readOnce } from './read-once.js';

/** Away: Neo4j does not answer. */
export type StoreState = 'open' | 'shut' | 'away';

export const storeState = (graph: Graph): Promise<StoreState> =>
  readOnce(graph, 'RETURN 1').then(
    () => 'open',
    (error: unknown) =>
      error instanceof Error && codeOf(error.cause).endsWith('.DatabaseUnavailable') ? 'shut' : 'away',
  );
