// Splits a text into words, the same way for what is stored, searched and highlighted. The database has no analyzer,
// so "IT" is not a stop word and a sign never means anything.
import { fold } from '../common/fold.js';

export interface Word {
  /** Folded: only letters and digits. */
  readonly text: string;
  /** Its position in the text, in Unicode code points; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and their marks; an apostrophe between letters is part of the word. */
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

/** The words only, in order. */
export const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** The words of a text, separated by spaces, as the search index stores them. */
export const searchText = (text: string): string => foldedWords(text).join(' ');

/** Folding may turn one character into several words, such as a ligature of a whole phrase. */
const foldedParts = (written: string): readonly string[] =>
  PLAIN_WORD.test(written)
    ? [written.toLowerCase()]
    : (fold(written.replace(/['’]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []);

const PLAIN_WORD = /^[A-Za-z0-9]+$/;

export const codePoints = (text: string): number => (ASTRAL.test(text) ? [...text].length : text.length);

/** What takes two of the units that a JavaScript text counts. */
const ASTRAL = /[\ud800-\udbff]/;
