// Fits a picture to the shape of a canvas: it is wide, and as large as its nodes and names need.
import type { Point, Room } from './task.js';

/** Width to height of the space between legend and panel. */
const ASPECT = 1.15;
/** The share of a picture for nodes and names, for a small one and for a dense one; the rest is for the edges. */
const TAKEN = { ofFew: 0.2, ofMany: 0.42 };
const MANY = 40;

/** Turns it so that it is widest from left to right. */
export function lieFlat(points: readonly Point[]): Point[] {
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const around = points.map((point) => ({ x: point.x - x, y: point.y - y }));
  const product = (one: (point: Point) => number) => around.reduce((sum, point) => sum + one(point), 0);
  const [xx, yy, xy] = [product((p) => p.x * p.x), product((p) => p.y * p.y), product((p) => p.x * p.y)];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return around.map((point) => ({ x: point.x * cos + point.y * sin, y: point.y * cos - point.x * sin }));
}

/** Stretches it in both directions to the area that the nodes need. */
export function stretch(points: readonly Point[], rooms: readonly Room[]): Point[] {
  const taken = TAKEN.ofFew + (TAKEN.ofMany - TAKEN.ofFew) * Math.min(1, rooms.length / MANY);
  const needed = rooms.reduce((sum, { width, above, below }) => sum + width * (above + below), 0) / taken;
  const wide = Math.sqrt(needed * ASPECT);
  const byX = factor(
    points.map(({ x }) => x),
    wide,
  );
  const byY = factor(
    points.map(({ y }) => y),
    needed / wide,
  );
  return points.map(({ x, y }) => ({ x: x * byX, y: y * byY }));
}

const factor = (values: readonly number[], wanted: number): number => {
  const extent = Math.max(...values) - Math.min(...values);
  return extent > 0 ? wanted / extent : 1;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
