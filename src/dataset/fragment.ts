/** Enough to find the words again, too little to stand in for the document. */
export const MAX_FRAGMENT_WORDS = 15;

export function wordCount(text: string): number {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every position of the fragment, in Unicode code points: what a person counts, and the same in every language. */
export function positionsOf(fragment: string, text: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) {
    positions.push(codePoints(text.slice(0, at)));
  }
  return positions;
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

export function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}

/** The bounds of the quotation around a position: inside the typographic marks, in code points. */
export function quotationAround(text: string, position: number): { start: number; end: number } | undefined {
  const characters = [...text];
  const start = characters.lastIndexOf('“', position) + 1;
  const end = characters.indexOf('”', position);
  const isInside = start > 0 && end >= 0 && !characters.slice(start, end).includes('“');
  return isInside && characters.lastIndexOf('”', position) < start ? { start, end } : undefined;
}
