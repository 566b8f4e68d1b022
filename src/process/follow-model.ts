// Whether the graph of a configured Neo4j is of this release's model. Another release may bring it to its own at any time, and
// one database cannot hold two: a server answers from the graph while it is its own, and waits while it is not.
import { setTimeout as sleep } from 'node:timers/promises';
import { REBUILDING } from '../dataset/load.js';
import { MODEL_VERSION } from '../dataset/model-version.js';
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { createStore } from '../graph/store.js';

/** Milliseconds between two looks. */
const PAUSE = 2_000;
/** Milliseconds after which every server has seen that a graph is not its own. */
export const SEEN_BY_ALL = PAUSE + 1_000;

/** A sentence on why no server of this release can answer; undefined when it can. */
export async function otherModel(graph: Graph, catalogue: Catalogue): Promise<string | undefined> {
  const model = (await createStore(graph, catalogue).state())?.model;
  if (model === undefined || model === MODEL_VERSION) return undefined;
  return model === REBUILDING
    ? 'The graph is being brought to another model; this server goes on when it is of its own.'
    : `The graph is of model ${model} and this server of model ${MODEL_VERSION}: npm run load of this release brings it to that.`;
}

/**
 * Looks again and again until the signal is aborted, and hands on what it finds when that has changed.
 *
 * @param last what the last look found
 */
export async function followModel(
  graph: Graph,
  catalogue: Catalogue,
  last: string | undefined,
  found: (trouble: string | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    // a database that is away says nothing of its model: the requests find out
    const now = await otherModel(graph, catalogue).catch(() => last);
    if (now !== last) found((last = now));
    await sleep(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
