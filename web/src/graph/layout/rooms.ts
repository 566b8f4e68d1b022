import type { LayoutTask, Room } from './task.js';

/** From here on there are too many names to read, so they get no room. */
export const MANY = 400;
const NO_ROOM: Room = { width: 0, above: 0, below: 0 };

/** The rooms of these nodes, in order. */
export const roomsIn = ({ rooms }: LayoutTask, ids: readonly string[]): readonly Room[] =>
  ids.map((id) => (ids.length > MANY ? undefined : rooms[id]) ?? NO_ROOM);
