// Sugiyama's layers, by dagre: each link leads to the right, so that a chain of links reads like a line.
import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutTask, Positions } from './task.js';

/** What a node takes with its label, in pixels; and the way between layers, which labels of edges need. */
const NODE = { width: 60, height: 64 };
const BETWEEN = { nodesep: 16, ranksep: 170 };
/** Up to here the network simplex finds the shortest edges in no time; beyond, it needs minutes. */
const FEW = 100;

export function layered({ nodes, edges, positions, pinned }: LayoutTask): Positions {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'LR',
    ...BETWEEN,
    ranker: nodes.length > FEW ? 'longest-path' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of [...nodes].sort()) graph.setNode(id, { ...NODE });
  for (const { source, target } of inOrder(edges)) if (source !== target) graph.setEdge(source, target);
  layout(graph);
  const staying = new Set(pinned);
  return Object.fromEntries(
    graph.nodes().map((id) => {
      const { x, y } = graph.node(id);
      const pin = staying.has(id) ? positions[id] : undefined;
      return [id, pin ?? { x: Math.round(x ?? 0), y: Math.round(y ?? 0) }];
    }),
  );
}

const inOrder = (edges: LayoutTask['edges']): LayoutTask['edges'] =>
  [...edges].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
