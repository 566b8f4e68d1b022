// A layer over the canvas on which the reader draws a line around nodes; releasing it selects the enclosed ones.
import { useState, type PointerEvent } from 'react';
import type { Canvas } from './canvas/canvas';
import { encloses } from './canvas/encloses';
import type { Point } from './layout/task';

interface Props {
  readonly canvas: Canvas | null;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onDone: () => void;
}

export function LassoLayer({ canvas, onSelect, onDone }: Props) {
  const [line, setLine] = useState<readonly Point[]>([]);

  const start = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([pointOf(event)]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (line.length > 0) setLine([...line, pointOf(event)]);
  };
  const end = (): void => {
    const inside = canvas?.cy.nodes().filter((node) => encloses(line, node.renderedPosition()));
    if (inside && line.length > 2) onSelect(inside.map((node) => node.id()));
    onDone();
  };

  return (
    <svg
      className="lasso"
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={onDone}
      aria-hidden="true"
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
