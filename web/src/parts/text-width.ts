// The width of text in a drawing, as the browser will show it: to break labels into lines and to size margins.

import { breakLines } from './lines';

export interface Font {
  readonly size: number;
  readonly weight?: number;
}

const canvas = document.createElement('canvas').getContext('2d');

export function textWidth(text: string, { size, weight = 400 }: Font): number {
  if (!canvas) return text.length * size; // an upper bound
  canvas.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return canvas.measureText(text).width;
}

/** Lines that are no wider than this. */
export const intoLines = (text: string, width: number, font: Font): readonly string[] =>
  breakLines(text, (line) => textWidth(line, font) <= width);
