// The scene as drawn for a slide: in light colours, without selection and counters, as wide as a slide.
import cytoscape from 'cytoscape';
import { areNamed, MANY } from '../canvas/canvas';
import { toEdge, toNode } from '../canvas/elements';
import { readPalette } from '../canvas/palette';
import { roomOf } from '../canvas/room';
import { stylesheet } from '../canvas/stylesheet';
import { separate } from '../layout/separate';
import type { Scene } from '../scene';
import { toDrawing } from './drawing';
import { withFreeLabels } from './free-labels';
import { PICTURE } from './slide';
import type { Drawing } from './svg';

/** The most by which nodes may spread more from left to right than from top to bottom, compared with the canvas. */
const WIDEST = 1.6;
/** Nodes are closer than on the canvas, as far as their names allow: a smaller drawing is scaled up more. */
const CLOSER = 0.55;

/** @param path ids of the nodes and edges of a highlighted path */
export function slideDrawing(scene: Scene, path: readonly string[]): Drawing {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'slide-canvas';
  const palette = readPalette(container, 'light');
  const cy = cytoscape({
    container,
    style: stylesheet(palette, scene.edges.length > MANY),
    elements: {
      nodes: scene.nodes.map((node) => toNode({ ...node, beyond: 0, pinned: false }, 'light')),
      edges: scene.edges.map(toEdge),
    },
    layout: { name: 'preset' },
  });
  try {
    if (areNamed(scene)) cy.edges().addClass('named');
    for (const id of path) cy.getElementById(id).addClass('meant');
    const { w, h } = cy.elements().boundingBox();
    const wider = CLOSER * Math.min(WIDEST, Math.max(1, (PICTURE.width / PICTURE.height) * (h / w)));
    const points = scene.nodes.map(({ position: { x, y } }) => ({ x: x * wider, y: y * CLOSER }));
    const rooms = scene.nodes.map((node) => roomOf({ ...node, beyond: 0 }));
    const apart = separate(points, rooms, () => false);
    scene.nodes.forEach(({ id }, index) => {
      const place = apart[index];
      if (place) cy.getElementById(id).position(place);
    });
    return withFreeLabels(toDrawing(cy, palette.surface));
  } finally {
    cy.destroy();
    container.remove();
  }
}
