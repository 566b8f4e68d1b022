// When a word of a text counts as found: exactly, as the beginning of a word, or mistyped. Both the query of the full-text
// index and the highlighting use these rules.
import { distance } from './distance.js';
import { isNumber } from './numbers.js';
import { partFor } from './short-forms.js';

export interface Wanted {
  /** Folded. */
  readonly words: readonly string[];
  /** Whether to allow for typing mistakes. */
  readonly tolerant: boolean;
}

/** How many letters may be wrong, missing, extra or swapped: none in a short word or in one with a digit. */
export function tolerance(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** What a plural is one of, by the rules of English: "companies", "cables", "boxes". The word itself if it is no plural. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:[^s]is|ss|us)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=ch|sh|ss|x)es$|s$/, '');
}

/** Whether a word of a text matches this one. */
export const isFound = (found: string, word: string, { tolerant }: Wanted): boolean =>
  found === word ||
  found === singular(word) ||
  (!isNumber(word) && (found.startsWith(word) || (tolerant && isMistyped(found, word))));

/** The positions of a name's words that match a word, including those that it abbreviates. */
export function placesIn(name: readonly string[], word: string, wanted: Wanted): number[] {
  const places = [...name.keys()].filter((place) => isFound(name[place] ?? '', word, wanted));
  if (places.length > 0) return places;
  const [from, to] = partFor(word, name) ?? [0, 0];
  return [...name.keys()].slice(from, to);
}

function isMistyped(found: string, word: string): boolean {
  const allowed = tolerance(word);
  if (allowed === 0 || Math.abs(found.length - word.length) > allowed) return false;
  return distance(found, word) <= allowed;
}
