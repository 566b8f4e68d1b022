// Labels beside the points of a chart: above or below, within its edges, and never overlapping.
import { textWidth, type Font } from '../parts/text-width';

interface Point {
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Room {
  readonly width: number;
  readonly font: Font;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const AWAY = 17;
const GAP = 6;

/** Labels that fit, with their distance from the points; marks and table show the others. */
export function placed<One extends Point>(
  points: readonly One[],
  { width, font }: Room,
): readonly (One & { readonly dx: number; readonly dy: number })[] {
  const taken: Box[] = [];
  return points.flatMap((point) => {
    const half = textWidth(point.text, { ...font, weight: 600 }) / 2;
    if (2 * half > width - 4) return [];
    const middle = Math.min(Math.max(point.x, half + 2), width - half - 2);
    const free = [-AWAY, AWAY]
      .map((dy) => ({ dy, box: { left: middle - half, right: middle + half, y: point.y + dy } }))
      .find(({ box }) => !taken.some((other) => overlap(other, box)));
    if (!free) return [];
    taken.push(free.box);
    return [{ ...point, dx: middle - point.x, dy: free.dy }];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && Math.abs(a.y - b.y) < 16;
