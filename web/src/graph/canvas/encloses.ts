import type { Point } from '../layout/task.js';

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function encloses(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
