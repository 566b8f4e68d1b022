// Rings around one node: each ring has the nodes at one distance from it, in the sector of the node that reaches them (the
// radial form of a tidy tree).
import { hierarchy, tree } from 'd3-hierarchy';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { separate } from './separate.js';
import { roomsIn } from './rooms.js';
import { rounded, stayingIn, type LayoutTask, type Point, type Positions } from './task.js';

/** The least pixels between two rings, and along a ring for one node. */
const BETWEEN_RINGS = 140;
const ALONG_RING = 96;

interface Branch {
  readonly id: string;
  readonly children: Branch[];
}

export function concentric(task: LayoutTask): Positions {
  const neighbours = neighboursOf(task);
  const center = task.center !== undefined && neighbours.has(task.center) ? task.center : hubOf(neighbours);
  if (center === undefined) return {};
  const staying = stayingIn(task);
  const placed = onRings(branchesFrom(center, neighbours));
  const ids = placed.map(({ id }) => id);
  const points = placed.map(({ id, point }) => staying(id) ?? point);
  const stays = (index: number): boolean => index === 0 || staying(ids[index] ?? '') !== undefined;
  const apart = separate(points, roomsIn(task, ids), stays);
  return Object.fromEntries(ids.map((id, index) => [id, rounded(apart[index])]));
}

/** The node with the most neighbours; the first by id among equals. */
function hubOf(neighbours: Neighbours): string | undefined {
  let hub: string | undefined;
  for (const [id, others] of neighbours)
    if (hub === undefined || others.length > (neighbours.get(hub)?.length ?? 0)) hub = id;
  return hub;
}

/** Each node under the first that reaches it. Unreachable nodes go on the first ring, with what they reach behind them. */
function branchesFrom(center: string, neighbours: Neighbours): Branch {
  const root: Branch = { id: center, children: [] };
  const seen = new Set([center]);
  const grow = (from: Branch): void => {
    for (let ring = [from]; ring.length > 0;)
      ring = ring.flatMap((branch) => {
        for (const id of neighbours.get(branch.id) ?? [])
          if (!seen.has(id) && seen.add(id)) branch.children.push({ id, children: [] });
        return branch.children;
      });
  };
  grow(root);
  for (const id of neighbours.keys()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const apart: Branch = { id, children: [] };
    grow(apart);
    root.children.push(apart);
  }
  return root;
}

/** From the top, clockwise; the centre comes first. */
function onRings(root: Branch): readonly { readonly id: string; readonly point: Point }[] {
  const turned = tree<Branch>()
    .size([2 * Math.PI, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 2) / Math.max(1, a.depth))(hierarchy(root));
  const radii = radiiOf(turned.descendants().map(({ depth }) => depth));
  return turned.descendants().map(({ data: { id }, depth, x }) => {
    const radius = radii[depth] ?? 0;
    return { id, point: { x: radius * Math.sin(x), y: -radius * Math.cos(x) } };
  });
}

/** The radius of each ring, so that all its nodes have room. */
function radiiOf(depths: readonly number[]): readonly number[] {
  const counts: number[] = [];
  for (const depth of depths) counts[depth] = (counts[depth] ?? 0) + 1;
  const radii = [0];
  for (const count of counts.slice(1))
    radii.push(Math.max((radii.at(-1) ?? 0) + BETWEEN_RINGS, (count * ALONG_RING) / (2 * Math.PI)));
  return radii;
}
