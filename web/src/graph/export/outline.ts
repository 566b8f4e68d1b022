// The outlines of nodes as paths, in Cytoscape's shapes.
import type { EntityTypeStyle } from '../../entity-types.js';
import type { Point } from '../layout/task.js';

export type Shape = EntityTypeStyle['shape'];

/** Corners as turns around the middle, from the top, and how far out. */
const CORNERS: Partial<Record<Shape, readonly (readonly [turn: number, out: number])[]>> = {
  'round-diamond': regular(4),
  'round-hexagon': regular(6, 1 / 12),
  'round-triangle': regular(3),
  star: Array.from({ length: 10 }, (_, index) => [index / 10, index % 2 === 0 ? 1 : 0.45] as const),
};

export function outline(shape: Shape, { x, y }: Point, size: number): string {
  const half = size / 2;
  const place = (value: number): string => String(Math.round(value * 100) / 100);
  const corners = CORNERS[shape];
  if (corners) {
    const points = corners.map(([turn, out]) => {
      const angle = 2 * Math.PI * turn;
      return `${place(x + half * out * Math.sin(angle))} ${place(y - half * out * Math.cos(angle))}`;
    });
    return `M${points.join('L')}Z`;
  }
  const round = shape === 'ellipse' ? half : half / 2;
  const straight = size - 2 * round;
  const [r, s] = [place(round), place(straight)];
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${place(dx)} ${place(dy)}`;
  return [
    `M${place(x - half + round)} ${place(y - half)}h${s}${arc(round, round)}v${s}${arc(-round, round)}`,
    `h-${s}${arc(-round, -round)}v-${s}${arc(round, -round)}Z`,
  ].join('');
}

function regular(corners: number, turned = 0): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, index) => [turned + index / corners, 1] as const);
}
