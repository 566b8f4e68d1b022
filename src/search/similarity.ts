// How like two texts are, by the letters that must be changed, put in, left out or swapped with the next (Damerau–Levenshtein).
import compare from 'damerau-levenshtein';
import { wordsOf } from './words.js';

export const distance = (a: string, b: string): number => compare(a, b).steps;

/**
 * 0 to 1 for two names in order; 1 when they are the same but for case, diacritics, signs and the order of words.
 *
 * @param least what is less like counts as 0: names of very different lengths are then not compared letter by letter
 */
export function similarity(left: string, right: string, least = 0): number {
  if (left === right) return 1;
  const [shorter, longer] = [left.length, right.length].sort((a, b) => a - b) as [number, number]; // two, sorted
  return shorter === 0 || shorter / longer < least ? 0 : compare(left, right).similarity;
}

/** The steps that a comparison takes, at most. */
export const stepsOf = (left: string, right: string): number =>
  (Math.max(left.length, right.length) + 1) ** 2;

/** The words of a name, sorted: what two names are compared by. */
export const inOrder = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .sort()
    .join(' ');
