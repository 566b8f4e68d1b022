// Which node lies next in a direction, so that arrow keys can walk over the canvas.
import type { Point } from '../layout/task.js';

export type Way = readonly [x: number, y: number];

interface Placed {
  readonly id: string;
  readonly position: Point;
}

/** From the node named, or onto the leftmost; undefined when nothing lies that way. */
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

/** The one with the smallest cost that is finite. */
function best<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let [found, lowest] = [undefined as T | undefined, Infinity];
  for (const item of items) {
    const own = cost(item);
    if (own < lowest) [found, lowest] = [item, own];
  }
  return found;
}
