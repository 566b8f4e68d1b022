// Whether an embedded Neo4j has opened its store, which it does before it answers.
import { GraphUnavailable } from '../errors.js';
import { LIMITS } from '../limits/table.js';
import type { Graph } from './connect.js';
import { Deadline } from './deadline.js';
import { ReadTransaction } from './transaction.js';

/** Away: Neo4j does not answer. */
export type StoreState = 'open' | 'shut' | 'away';

export async function storeState(graph: Graph): Promise<StoreState> {
  const deadline = new Deadline(LIMITS.pulseMilliseconds);
  const transaction = new ReadTransaction(graph, deadline);
  try {
    await transaction.run('RETURN 1');
    return 'open';
  } catch (error) {
    return error instanceof GraphUnavailable && /DatabaseUnavailable/.test(codeOf(error.cause))
      ? 'shut'
      : 'away';
  } finally {
    deadline.end();
    void transaction.close(); // of one that is away it ends when that is seen
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
