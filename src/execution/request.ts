// What one request needs while it is answered: its deadline, and a transaction for each attempt.
import type { Application } from './application.js';
import type { Context, Texts } from './context.js';
import type { Graph } from '../graph/connect.js';
import { Deadline } from '../graph/deadline.js';
import { createReader, type Reader } from '../graph/reader.js';
import { ReadTransaction } from '../graph/transaction.js';
import { LIMITS } from '../limits/table.js';
import { createLoaders } from '../loaders/loaders.js';

export interface RequestContext extends Context {
  /** The transactions of all attempts; the last one gave the answer. */
  readonly attempts: readonly ReadTransaction[];
  /** The same request with a new transaction, and with empty loaders. */
  again(): RequestContext;
}

interface Asked {
  readonly application: Application;
  readonly graph: Graph;
  readonly texts: Texts;
  readonly requestId: string;
  readonly publicUrl: string;
  /** The time to answer it. */
  readonly milliseconds?: number;
  /** Wraps the reader of each attempt. */
  readonly observed?: (reader: Reader) => Reader;
}

export function createRequest({
  application,
  graph,
  texts,
  requestId,
  publicUrl,
  milliseconds = LIMITS.requestMilliseconds,
  observed = (reader) => reader,
}: Asked): RequestContext {
  const deadline = new Deadline(milliseconds);
  const attempts: ReadTransaction[] = [];
  const attempt = (): RequestContext => {
    const transaction = new ReadTransaction(graph, deadline);
    attempts.push(transaction);
    const reader = createReader(application.catalogue, application.columnsOf, transaction.run);
    return {
      requestId,
      publicUrl,
      deadline,
      attempts,
      texts,
      loaders: createLoaders(observed(reader)),
      again: attempt,
    };
  };
  return attempt();
}
