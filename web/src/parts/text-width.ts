// How wide text is in a drawing, as the browser will show it: labels are cut into lines, and margins hold what stands in them.

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

/** Lines no wider than that, cut at spaces; a longer word has a line of its own. */
export function intoLines(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, font) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
