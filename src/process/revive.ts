// Restarts the embedded Neo4j after a failure from which it does not recover by itself. After a full disk, for example, it
// refuses every transaction until a restart.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import type { EmbeddedNeo4j } from '../graph/embedded/index.js';
import { pulseOf } from '../graph/pulse.js';

/** Milliseconds between two checks. */
const PAUSE = 2_000;
/** Milliseconds that a restart may take before the next one. */
const PATIENCE = 30_000;

/** Watches the graph until the signal is aborted. */
export async function keepAlive(
  graph: Graph,
  { hasRoom, restart }: Pick<EmbeddedNeo4j, 'hasRoom' | 'restart'>,
  catalogue: Catalogue,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const rest = async (milliseconds: number): Promise<boolean> => {
    await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    return !signal.aborted;
  };
  let waits = false;
  while (await rest(PAUSE)) {
    const found = await pulseOf(graph, catalogue);
    if (found.answers || found.isBroken !== true) {
      if (found.answers) waits = false;
      continue;
    }
    if (!hasRoom()) {
      if (!waits)
        report('Neo4j has failed and its disk is full: free some space, and the server restarts it.');
      waits = true;
      continue;
    }
    report('Neo4j has failed and refuses all reads; restarting it …');
    restart();
    if (!(await rest(PATIENCE))) return;
  }
}
