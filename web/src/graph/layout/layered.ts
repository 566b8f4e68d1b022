// Sugiyama's layers, by dagre: each link leads to the right, so that a chain of links reads like a line.
import { Graph, layout } from '@dagrejs/dagre';
import { rounded, stayingIn, type LayoutTask, type Positions } from './task.js';

/** Pixels between nodes, and between layers, which labels of edges need. */
const BETWEEN = { nodesep: 10, ranksep: 110 };
const NO_ROOM = { width: 60, above: 32, below: 32 };
/** Up to here the network simplex finds the shortest edges quickly; beyond, it needs minutes. */
const FEW = 100;

export function layered(task: LayoutTask): Positions {
  const { nodes, edges, rooms } = task;
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'LR',
    ...BETWEEN,
    ranker: nodes.length > FEW ? 'longest-path' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of [...nodes].sort()) {
    const { width, above, below } = rooms[id] ?? NO_ROOM;
    graph.setNode(id, { width, height: above + below });
  }
  for (const { source, target } of inOrder(edges)) if (source !== target) graph.setEdge(source, target);
  layout(graph);
  const staying = stayingIn(task);
  return Object.fromEntries(
    graph.nodes().map((id) => {
      const { x, y } = graph.node(id);
      const { above, below } = rooms[id] ?? NO_ROOM;
      // the centre of a node is above the centre of its room
      return [id, staying(id) ?? rounded({ x: x ?? 0, y: (y ?? 0) + (above - below) / 2 })];
    }),
  );
}

const inOrder = (edges: LayoutTask['edges']): LayoutTask['edges'] =>
  [...edges].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
