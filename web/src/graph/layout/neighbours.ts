// The neighbours of each node in either direction, in order of id, so that layouts do not depend on the order of edges.
import type { LayoutTask } from './task.js';

export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighboursOf({ nodes, edges }: Pick<LayoutTask, 'nodes' | 'edges'>): Neighbours {
  const found = new Map([...nodes].sort().map((id) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target) continue;
    const [from, to] = [found.get(source), found.get(target)];
    if (!from || !to) continue;
    from.add(target);
    to.add(source);
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
}
