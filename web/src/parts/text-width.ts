// How wide text is in a drawing, as the browser will show it: labels are cut into lines, and margins hold what stands in them.

import { breakLines } from './lines';

export interface Font {
  readonly size: number;
  readonly weight?: number;
}

const canvas = document.createElement('canvas').getContext('2d');

export function textWidth(text: string, { size, weight = 400 }: Font): number {
  if (!canvas) return text.length * size; // more than any text takes
  canvas.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return canvas.measureText(text).width;
}

/** Lines no wider than that. */
export const intoLines = (text: string, width: number, font: Font): readonly string[] =>
  breakLines(text, (line) => textWidth(line, font) <= width);
