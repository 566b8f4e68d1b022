// Writes differences into the graph, step by step, in an order in which relationships never lead to nothing.
import type { Write } from '../common/store.js';
import type { Differences } from './differences.js';
import { progress, type Report } from './progress.js';

/** The version of the graph that a load makes, and when. */
export type Load = Readonly<{ version: number; loadedAt: string }>;

export const nextLoad = (version: unknown, { now = new Date() }: { readonly now?: Date }): Load => ({
  version: Number(version) + 1,
  loadedAt: now.toISOString(),
});

export async function apply(
  { nodes, relationships }: Differences,
  write: Write,
  load: Load,
  report: Report,
  action: 'CHANGED' | 'REWRITTEN' = 'CHANGED',
): Promise<void> {
  report(
    `Writing ${nodes.added.length + nodes.changed.length} nodes and ${relationships.added.length} relationships …`,
  );
  const gone = new Set(nodes.removed);
  // a retracted claim keeps what it leads to, but loses its direct relationship
  const loose = relationships.removed.filter(({ from, claim }) => !gone.has(from) || claim !== null);
  const steps = [
    ['removing relationships', 'relationships.remove', loose, {}],
    ['retracting', 'nodes.retract', nodes.removed, load],
    ['removing what was derived', 'nodes.remove', nodes.removed, {}],
    ['taking up what is back', 'nodes.revive', nodes.added.map(({ id }) => id), {}],
    ['adding nodes', 'nodes.write', nodes.added, { ...load, action: 'ADDED' }],
    ['changing nodes', 'nodes.write', nodes.changed, { ...load, action }],
    ['adding relationships', 'relationships.write', relationships.added, {}],
  ] as const;
  const tell = progress(report);
  for (const [what, file, part, parameters] of steps) {
    for (let start = 0; start < part.length; start += SHOWN) {
      await write(file, part.slice(start, start + SHOWN), parameters);
      tell(`  ${what}: ${Math.min(start + SHOWN, part.length)} of ${part.length}`);
    }
  }
}

/** So many rows are written between two lines on how far it is. */
const SHOWN = 5_000;
