// Moves the labels of edges along their lines, off names and off each other. A label without a free place is left out.
import { between, freePlace, type Box } from '../../parts/free-place.js';
import type { Point } from '../layout/task.js';
import { nameSize, readingSize, upright, type Drawing, type DrawnEdge, type DrawnNode } from './svg.js';

export function withFreeLabels(drawing: Drawing): Drawing {
  const taken = drawing.nodes.flatMap(boxesOf);
  const edges = drawing.edges.map((edge): DrawnEdge => {
    if (edge.label === '') return edge;
    const free = freePlace((share) => labelBoxes(edge, pointAt(edge, share)), taken);
    if (!free) return { ...edge, label: '' };
    taken.push(...free.boxes);
    return { ...edge, middle: pointAt(edge, free.share) };
  });
  return { ...drawing, edges };
}

function boxesOf(node: DrawnNode): readonly Box[] {
  const { at, size } = node;
  const name = nameSize(node);
  return [
    { at, width: size, height: size },
    { at: { x: at.x, y: name.top + name.height / 2 }, ...name },
  ];
}

/** A turned label as squares, which lie in it one after the other. */
function labelBoxes({ from, to, label }: DrawnEdge, at: Point): readonly Box[] {
  const { width, height } = readingSize(label);
  const angle = (upright(from, to) * Math.PI) / 180;
  const steps = Math.max(1, Math.ceil((width - height) / (height / 2)));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = (width - height) * (step / steps - 0.5);
    return {
      at: { x: at.x + along * Math.cos(angle), y: at.y + along * Math.sin(angle) },
      width: height,
      height,
    };
  });
}

/** A point of the line, which may be a curve with one control point. */
function pointAt({ from, to, control }: DrawnEdge, share: number): Point {
  if (!control) return between(from, to, share);
  return between(between(from, control, share), between(control, to, share), share);
}
