// A text as its words, the same for what is stored, what is looked for and what is highlighted: no analyzer of the database
// has a say, so that "IT" is no stop word and a sign never means anything.
import { fold } from '../fold.js';

export interface Word {
  /** Folded: letters and digits alone. */
  readonly text: string;
  /** Where it stands in the text, in Unicode code points; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and their marks; an apostrophe between letters belongs to the word. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let [position, read] = [0, 0];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const start = position + codePoints(text.slice(read, index));
    const end = start + codePoints(written);
    for (const folded of foldedParts(written)) words.push({ text: folded, start, end });
    [position, read] = [end, index + written.length];
  }
  return words;
}

/** The words alone, in their order. */
export const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** The words of a text with a space between, as they are stored for the search. */
export const searchText = (text: string): string => foldedWords(text).join(' ');

/** Folding may make several words of one character, such as a ligature of a whole phrase. */
const foldedParts = (written: string): readonly string[] =>
  fold(written.replace(/['’]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];

export const codePoints = (text: string): number => [...text].length;
