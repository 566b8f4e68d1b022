// Whether the graph answers right now: a real read of its state, in the same way as requests read.
import type { Catalogue } from './catalogue.js';
import type { Graph } from './connect.js';
import { readOnce } from './read-once.js';

export type Pulse =
  | { readonly answers: true; readonly version: number; readonly hash: string; readonly loadedAt: Date }
  | {
      readonly answers: false;
      readonly reason: string;
      /** Neo4j itself reports that its database must be restarted. */
      readonly isBroken?: boolean;
    };

/** Milliseconds for which an answer is reused. */
const FRESH = 1_000;

const pulses = new WeakMap<Graph, () => Promise<Pulse>>();

/** This process has changed the graph: the next answer is read. */
export const forgetPulse = (graph: Graph): void => void pulses.delete(graph);

/** Asks the graph at most once a second, and one question at a time, however often callers ask. */
export function pulseOf(graph: Graph, catalogue: Catalogue): Promise<Pulse> {
  const pulse = pulses.get(graph) ?? createPulse(graph, catalogue);
  pulses.set(graph, pulse);
  return pulse();
}

function createPulse(graph: Graph, catalogue: Catalogue): () => Promise<Pulse> {
  const text = catalogue.load.get('state.read');
  if (text === undefined) throw new Error('cypher/load/state.read.cypher does not exist');
  let asked = -Infinity;
  let last: Promise<Pulse> | undefined;
  return () => {
    if (last === undefined || performance.now() - asked > FRESH) {
      asked = Infinity; // one question at a time
      last = feel(graph, text).finally(() => (asked = performance.now()));
    }
    return last;
  };
}

async function feel(graph: Graph, text: string): Promise<Pulse> {
  try {
    const [[version, hash, , loadedAt] = []] = await readOnce(graph, text);
    if (version === undefined) return { answers: false, reason: 'the graph is empty: npm run load fills it' };
    return {
      answers: true,
      version: Number(version),
      hash: String(hash),
      loadedAt: new Date(String(loadedAt)),
    };
  } catch (error) {
    return needsRestart(error)
      ? { answers: false, reason: 'the database has failed and must be restarted', isBroken: true }
      : { answers: false, reason: 'the database does not answer' };
  }
}

/** After a full disk, for example, every transaction is refused with these words until the database is restarted. */
const needsRestart = (error: unknown): boolean =>
  [error, error instanceof Error ? error.cause : undefined].some((one) =>
    /needs to be restarted/.test(String(one)),
  );
