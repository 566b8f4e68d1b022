// The whole picture, including what is outside of the window.
import type { Canvas } from '../canvas/canvas';
import { readPalette } from '../canvas/palette';
import { toDrawing } from './drawing';
import { toSvg } from './svg';

/** Pixels of the longer side of a large picture. */
const LARGEST = 6_000;

export async function pngFile({ cy }: Canvas): Promise<Blob> {
  const size = { maxWidth: LARGEST, maxHeight: LARGEST };
  const { w, h } = cy.elements().boundingBox();
  const scale = Math.max(w, h) * 2 > LARGEST ? size : { scale: 2 };
  return cy.png({ full: true, bg: background(cy), output: 'blob-promise', ...scale });
}

export const svgFile = ({ cy }: Canvas): Promise<Blob> =>
  Promise.resolve(new Blob([toSvg(toDrawing(cy, background(cy)))], { type: 'image/svg+xml' }));

const background = (cy: Canvas['cy']): string => readPalette(cy.container() ?? document.body).page;
