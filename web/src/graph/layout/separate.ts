// No name over another: nodes are pushed apart until none stands in another's room. The packages of the field push circles
// apart; a node with its name under it is a wide rectangle.
import type { Point, Room } from './task.js';

const MOST_ROUNDS = 300;
/** Overlaps of less than this many pixels are none. */
const TOUCHING = 0.5;

/** @param stays whether the node at this place in the list does not move */
export function separate(
  points: readonly Point[],
  rooms: readonly Room[],
  stays: (index: number) => boolean,
): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < MOST_ROUNDS; round++) if (!pushApart(moved, rooms, stays)) break;
  return moved;
}

/** Whether any overlapped. Two that do share the way; who stays lets the other go all of it. */
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
