// ForceAtlas2, seeded: connected nodes are near. It starts from the existing positions, so that a growing picture
// stays recognisable; from nothing, the same graph always gives the same picture.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { fraction } from './seed.js';
import { lieFlat, stretch } from './fill.js';
import { separate } from './separate.js';
import { MANY, roomsIn } from './rooms.js';
import { rounded, stayingIn, type LayoutTask, type Point, type Positions, type Room } from './task.js';

/** Pixels per unit of ForceAtlas2, which is tuned for its own units. */
const SCALE = 3.4;
/** Size of a node without its name, in the same unit. */
const RADIUS = 11;

export function force(task: LayoutTask): Positions {
  const neighbours = neighboursOf(task);
  const ids = [...neighbours.keys()];
  const staying = stayingIn(task);
  const graph = new UndirectedGraph();
  for (const id of ids) {
    const { x, y } = task.positions[id] ?? start(id, neighbours, task.positions);
    graph.addNode(id, { x: x / SCALE, y: y / SCALE, size: RADIUS, fixed: staying(id) !== undefined });
  }
  for (const [id, others] of neighbours) for (const other of others) if (id < other) graph.addEdge(id, other);
  if (graph.order > 1) settle(graph);
  const stays = ids.map((id) => staying(id) !== undefined);
  const settled = ids.map((id) => staying(id) ?? placeOf(graph, id));
  const isNew = Object.keys(task.positions).length === 0;
  const places =
    ids.length > MANY ? settled : withNames(settled, { rooms: roomsIn(task, ids), stays, isNew });
  return Object.fromEntries(ids.map((id, index) => [id, rounded(places[index])]));
}

function settle(graph: UndirectedGraph): void {
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    settings: {
      barnesHutOptimize: graph.order > MANY, // sums the forces of far nodes
      strongGravityMode: graph.order <= MANY,
      gravity: graph.order <= MANY ? 0.2 : 1.2,
      scalingRatio: 8,
      slowDown: 4,
    },
  });
  if (graph.order > MANY)
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 4, ratio: 1, expansion: 1.1 } });
}

const iterationsFor = (nodes: number): number => Math.round(Math.min(600, Math.max(120, 60_000 / nodes)));

interface Names {
  readonly rooms: readonly Room[];
  readonly stays: readonly boolean[];
  readonly isNew: boolean;
}

/** Room for the names. A new picture is wide, a growing one keeps its sides, and one with pinned nodes its size. */
function withNames(points: readonly Point[], { rooms, stays, isNew }: Names): readonly Point[] {
  const isPinned = stays.includes(true);
  const shaped = isPinned ? points : stretch(isNew ? lieFlat(points) : points, rooms);
  return separate(shaped, rooms, (index) => stays[index] ?? false);
}

/** Beside a placed neighbour, in its own direction; else somewhere on a disc. */
function start(id: string, neighbours: Neighbours, positions: Positions): Point {
  const anchor = neighbours.get(id)?.find((other) => other in positions);
  const { x, y } = (anchor !== undefined && positions[anchor]) || { x: 0, y: 0 };
  const angle = 2 * Math.PI * fraction(id);
  const radius =
    anchor === undefined ? 10 * SCALE * Math.sqrt(neighbours.size) * Math.sqrt(fraction(id, 1)) : 5 * SCALE;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function placeOf(graph: UndirectedGraph, id: string): Point {
  const { x, y } = graph.getNodeAttributes(id);
  return { x: Number(x) * SCALE, y: Number(y) * SCALE };
}
