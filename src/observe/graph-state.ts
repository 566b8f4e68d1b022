// Which state of the graph answers, for a scrape: read at most once a second, and never waited for longer than a second, so
// that a frozen database cannot block the metrics that report it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Application } from '../application.js';
import type { Graph } from '../graph/connect.js';
import { Deadline } from '../graph/deadline.js';
import { createReader } from '../graph/reader.js';
import { ReadTransaction } from '../graph/transaction.js';

const EVERY = 1_000;
const LONGEST = 1_000;

export interface GraphState {
  readonly version: number;
  readonly loadedAt: Date;
}

/** Resolves to undefined when there is no graph or it does not answer in time. */
export type ReadGraphState = () => Promise<GraphState | undefined>;

export function graphStateReader(application: Application, graph: () => Graph | undefined): ReadGraphState {
  let reading: Promise<GraphState | undefined> | undefined;
  let known: { readonly at: number; readonly state: GraphState | undefined } | undefined;

  return async () => {
    if (known && performance.now() - known.at < EVERY) return known.state;
    const ready = graph();
    if (!ready) return undefined;
    // One at a time: a database that is frozen for an hour holds one connection, whatever the number of scrapes.
    reading ??= read(application, ready)
      .catch(() => undefined)
      .then((state) => {
        known = { at: performance.now(), state };
        reading = undefined;
        return state;
      });
    return Promise.race([reading, sleep(LONGEST, undefined, { ref: false })]);
  };
}

async function read(application: Application, graph: Graph): Promise<GraphState | undefined> {
  const transaction = new ReadTransaction(graph, new Deadline(LONGEST));
  try {
    const reader = createReader(application.catalogue, application.columnsOf, transaction.run);
    const [row] = await reader.statement('Query.statistics');
    return row && { version: Number(row[0]), loadedAt: new Date(String(row[1])) };
  } finally {
    await transaction.close();
  }
}
