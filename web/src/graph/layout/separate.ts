// Keeps names from overlapping: pushes nodes apart until their rooms are disjoint. The existing packages push circles
// apart, but a node with its name is a wide rectangle.
import type { Point, Room } from './task.js';

const MOST_ROUNDS = 300;
/** Smaller overlaps than this many pixels do not count. */
const TOUCHING = 0.5;

/** @param stays whether the node at this index may not move */
export function separate(
  points: readonly Point[],
  rooms: readonly Room[],
  stays: (index: number) => boolean,
): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < MOST_ROUNDS; round++) if (!pushApart(moved, rooms, stays)) break;
  return moved;
}

/** Whether any overlapped. Two overlapping nodes share the distance, unless one of them stays. */
function pushApart(
  points: { x: number; y: number }[],
  rooms: readonly Room[],
  stays: (index: number) => boolean,
): boolean {
  let overlapped = false;
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j];
      const [room, other] = [rooms[i], rooms[j]];
      if (!b || !room || !other || (stays(i) && stays(j))) continue;
      const wide = (room.width + other.width) / 2;
      const high = a.y <= b.y ? room.below + other.above : other.below + room.above;
      const overX = wide - Math.abs(a.x - b.x);
      const overY = high - Math.abs(a.y - b.y);
      if (overX < TOUCHING || overY < TOUCHING) continue;
      overlapped = true;
      const part = stays(i) ? 0 : stays(j) ? 1 : 0.5;
      if (overX / wide < overY / high) {
        const way = a.x <= b.x ? -overX : overX;
        a.x += way * part;
        b.x -= way * (1 - part);
      } else {
        const way = a.y <= b.y ? -overY : overY;
        a.y += way * part;
        b.y -= way * (1 - part);
      }
    }
  });
  return overlapped;
}
