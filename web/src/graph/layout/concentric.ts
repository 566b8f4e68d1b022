// Rings around one node: on each ring what is as many links away from it. A node stands near the one it is reached by.
import { neighboursOf, type Neighbours } from './neighbours.js';
import type { LayoutTask, Point, Positions } from './task.js';

/** Pixels between two rings, at least; and along a ring for one node. */
const BETWEEN_RINGS = 190;
const ALONG_RING = 96;

export function concentric(task: LayoutTask): Positions {
  const neighbours = neighboursOf(task);
  const center = task.center !== undefined && neighbours.has(task.center) ? task.center : hubOf(neighbours);
  if (center === undefined) return {};
  const placed: Record<string, Point> = { [center]: { x: 0, y: 0 } };
  let radius = 0;
  for (const ring of ringsAround(center, neighbours)) {
    radius = Math.max(radius + BETWEEN_RINGS, (ring.length * ALONG_RING) / (2 * Math.PI));
    ring.forEach((id, index) => (placed[id] = onCircle(radius, index / ring.length)));
  }
  return { ...placed, ...staying(task) };
}

/** The node with the most neighbours; the first by id among equals. */
function hubOf(neighbours: Neighbours): string | undefined {
  let hub: string | undefined;
  for (const [id, others] of neighbours)
    if (hub === undefined || others.length > (neighbours.get(hub)?.length ?? 0)) hub = id;
  return hub;
}

/** By distance; what cannot be reached comes last. Each ring goes in the order of the ring before it, so that few edges cross. */
function ringsAround(center: string, neighbours: Neighbours): string[][] {
  const seen = new Set([center]);
  const rings: string[][] = [];
  for (let ring = [center]; ring.length > 0;) {
    ring = ring.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !seen.has(id) && seen.add(id));
    if (ring.length > 0) rings.push(ring);
  }
  const beyond = [...neighbours.keys()].filter((id) => !seen.has(id));
  return beyond.length > 0 ? [...rings, beyond] : rings;
}

/** From the top, clockwise. */
function onCircle(radius: number, turn: number): Point {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}

const staying = ({ pinned, positions }: LayoutTask): Positions =>
  Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));
