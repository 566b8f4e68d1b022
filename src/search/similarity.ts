// How like two texts are, by the letters that must be changed, put in, left out or swapped with the next (Damerau–Levenshtein).
import compare from 'damerau-levenshtein';
import { wordsOf } from './words.js';

export const distance = (a: string, b: string): number => compare(a, b).steps;

/** 0 to 1 for two names; 1 when they are the same but for case, diacritics, signs and the order of words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [inOrder(a), inOrder(b)];
  if (left === right) return 1;
  return left === '' || right === '' ? 0 : compare(left, right).similarity;
}

const inOrder = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .sort()
    .join(' ');
