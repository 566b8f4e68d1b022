// How like two texts are, by the letters that must be changed, put in, left out or swapped with the next (Damerau–Levenshtein).
import { CmpStr } from 'cmpstr';
import { wordsOf } from './words.js';

const letters = CmpStr.create({ metric: 'damerau' });

export const distance = (a: string, b: string): number =>
  Math.round((1 - letters.compare(a, b)) * Math.max(a.length, b.length));

/** 0 to 1 for two names; 1 when they are the same but for case, diacritics, signs and the order of words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [inOrder(a), inOrder(b)];
  if (left === right) return 1;
  return left === '' || right === '' ? 0 : letters.compare(left, right);
}

const inOrder = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .sort()
    .join(' ');
