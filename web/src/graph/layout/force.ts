// ForceAtlas2, seeded: what is connected is near. Nodes that stand already are where it starts, so that a picture that grows
// stays recognisable; from nothing, the same graph always gives the same picture.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { fraction } from './seed.js';
import type { LayoutTask, Point, Positions } from './task.js';

/** Pixels for one unit of ForceAtlas2, which is tuned for its own. */
const SCALE = 3.4;
/** Of the room a node needs with its name, in the same unit. */
const RADIUS = 11;
/** From here on forces of far nodes are summed up (Barnes and Hut). */
const MANY = 400;

export function force(task: LayoutTask): Positions {
  const neighbours = neighboursOf(task);
  const pinned = new Set(task.pinned);
  const graph = new UndirectedGraph();
  for (const id of neighbours.keys()) {
    const { x, y } = task.positions[id] ?? start(id, neighbours, task.positions);
    graph.addNode(id, {
      x: x / SCALE,
      y: y / SCALE,
      size: RADIUS,
      fixed: pinned.has(id) && id in task.positions,
    });
  }
  for (const [id, others] of neighbours) for (const other of others) if (id < other) graph.addEdge(id, other);
  if (graph.order > 1) settle(graph);
  for (const id of pinned) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, unscaled(task.positions[id]));
  return graph.reduceNodes((all, id, { x, y }) => ({ ...all, [id]: toPixels(x, y) }), {});
}

function settle(graph: UndirectedGraph): void {
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    settings: {
      barnesHutOptimize: graph.order > MANY,
      gravity: 1.2,
      scalingRatio: 8,
      slowDown: 4,
    },
  });
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 4, ratio: 1, expansion: 1.1 } });
}

const iterationsFor = (nodes: number): number => Math.round(Math.min(600, Math.max(120, 60_000 / nodes)));

/** Beside a neighbour that stands already, in a direction of its own; else somewhere on a disc. */
function start(id: string, neighbours: Neighbours, positions: Positions): Point {
  const anchor = neighbours.get(id)?.find((other) => other in positions);
  const { x, y } = (anchor !== undefined && positions[anchor]) || { x: 0, y: 0 };
  const angle = 2 * Math.PI * fraction(id);
  const radius =
    anchor === undefined ? 10 * SCALE * Math.sqrt(neighbours.size) * Math.sqrt(fraction(id, 1)) : 5 * SCALE;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

const unscaled = (point: Point | undefined) => (point ? { x: point.x / SCALE, y: point.y / SCALE } : {});

const toPixels = (x: number, y: number): Point => ({ x: Math.round(x * SCALE), y: Math.round(y * SCALE) });
