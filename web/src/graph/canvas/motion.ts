// Animations: short, and none if the reader prefers reduced motion or there are too many nodes.
import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Move } from './update';

/** Milliseconds. */
const MOVING = 450;
const MOST_MOVING = 300;
/** Pixels around a picture that fills the canvas, and its largest scale. */
const PADDING = 24;
const LARGEST_ZOOM = 1.2;

const wantsNone = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the nodes, and the view with them so that all are visible. */
export function move(cy: Core, moves: readonly Move[]): void {
  const starts = moves.map(({ node }) => ({ ...node.position() }));
  cy.nodes().stop();
  cy.batch(() => moves.forEach(({ node, to }) => node.position({ ...to })));
  if (wantsNone() || moves.length > MOST_MOVING) return fit(cy, cy.elements(), false);
  const view = viewOf(cy, cy.elements());
  cy.batch(() => moves.forEach(({ node }, index) => node.position(starts[index] ?? node.position())));
  for (const { node, to } of moves)
    node.animate({ position: { ...to } }, { duration: MOVING, easing: 'ease-in-out' });
  if (view) cy.stop().animate(view, { duration: MOVING, easing: 'ease-in-out' });
}

export function fit(cy: Core, elements: CollectionReturnValue, animated = true): void {
  const view = viewOf(cy, elements);
  if (!view) return;
  cy.stop();
  if (animated && !wantsNone()) cy.animate(view, { duration: MOVING, easing: 'ease-in-out' });
  else cy.viewport(view);
}

/** Moves the view just far enough to contain these. */
export function show(cy: Core, elements: CollectionReturnValue): void {
  if (elements.empty() || cy.width() === 0) return;
  const { x1, x2, y1, y2 } = elements.renderedBoundingBox();
  const by = { x: shift(x1, x2, cy.width()), y: shift(y1, y2, cy.height()) };
  if (by.x !== 0 || by.y !== 0) cy.stop().panBy(by);
}

/** The shift that brings a range into view with a margin; its beginning if it is too long. */
function shift(from: number, to: number, room: number): number {
  if (from < PADDING || to - from > room - 2 * PADDING) return PADDING - from;
  return to > room - PADDING ? room - PADDING - to : 0;
}

/** The zoom and pan at which these elements fill the canvas. */
function viewOf(
  cy: Core,
  elements: CollectionReturnValue,
): { zoom: number; pan: { x: number; y: number } } | undefined {
  const { x1, x2, y1, y2, w, h } = elements.boundingBox();
  if (elements.empty() || cy.width() === 0) return undefined;
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(LARGEST_ZOOM, (cy.width() - 2 * PADDING) / w, (cy.height() - 2 * PADDING) / h),
  );
  return {
    zoom,
    pan: { x: (cy.width() - zoom * (x1 + x2)) / 2, y: (cy.height() - zoom * (y1 + y2)) / 2 },
  };
}
