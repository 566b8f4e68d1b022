// Which node is next in a direction, so that arrow keys can move over the canvas.
import type { Point } from '../layout/task.js';

export type Way = readonly [x: number, y: number];

interface Placed {
  readonly id: string;
  readonly position: Point;
}

/** From the named node, or to the leftmost; undefined if there is nothing in that direction. */
export function nearest(nodes: readonly Placed[], from: string | undefined, [x, y]: Way): string | undefined {
  const start = nodes.find(({ id }) => id === from)?.position;
  if (!start) return best(nodes, ({ position }) => position.x)?.id;
  return best(nodes, ({ id, position }) => {
    const [dx, dy] = [position.x - start.x, position.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    return id === from || ahead <= 0 ? Infinity : ahead + 2 * aside;
  })?.id;
}

/** The node with the smallest finite cost. */
function best<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let [found, lowest] = [undefined as T | undefined, Infinity];
  for (const item of items) {
    const own = cost(item);
    if (own < lowest) [found, lowest] = [item, own];
  }
  return found;
}
