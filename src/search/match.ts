// When a word of a text counts as found: as it is, as the beginning of a word, or mistyped. The one place that says so, for
// what is asked of the full-text index and for what is highlighted.
import { distance } from './distance.js';
import { isNumber } from './numbers.js';
import { partFor } from './short-forms.js';

export interface Wanted {
  /** Folded. */
  readonly words: readonly string[];
  /** Whether words may be mistyped. */
  readonly tolerant: boolean;
}

/** How many letters may be wrong, missing, too many or swapped: none in a short word or in one with a digit. */
export function tolerance(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a word of a text is this one. */
export const isFound = (found: string, word: string, { tolerant }: Wanted): boolean =>
  found === word || (!isNumber(word) && (found.startsWith(word) || (tolerant && isMistyped(found, word))));

/** The places of the words of a name that count as found by a word: also those for which it is short. */
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
