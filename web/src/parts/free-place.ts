// Where the label of a line goes: on the line, off all names and off the other labels.

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  /** Its centre. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** How far along the line: the middle first, then by turns nearer to the other end and nearer to this one. */
const SHARES = [0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26];

const overlap = (one: Box, other: Box): boolean =>
  2 * Math.abs(one.at.x - other.at.x) < one.width + other.width &&
  2 * Math.abs(one.at.y - other.at.y) < one.height + other.height;

/**
 * The boxes of the label at the first free share of its line; undefined if it would lie on a taken box at each.
 * @param boxesAt of the label, which is in several boxes if it is turned
 */
export function freePlace(
  boxesAt: (share: number) => readonly Box[],
  taken: readonly Box[],
): { readonly share: number; readonly boxes: readonly Box[] } | undefined {
  return SHARES.map((share) => ({ share, boxes: boxesAt(share) })).find(
    ({ boxes }) => !boxes.some((box) => taken.some((other) => overlap(box, other))),
  );
}

export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
