// How people shorten names: by initials, and by joining neighbouring words. Initials may omit a small word, and may contain
// a short word in full: "Ministry of IT" is MoIT, MIT or MoI. A part after a small word has initials of its own.
import { SMALL } from './plain-words.js';

/** A word of at most this length may appear in full in an abbreviation. */
const SHORT = 3;
/** A name with many small words has at most this many abbreviations. */
const MOST = 32;

/** Where the words end whose initials these are, if they begin at this place: at least two words that are not small. */
export function endsOfInitials(initials: string, words: readonly string[], from: number): number[] {
  const ends: number[] = [];
  let [reached, counted]: [ReadonlySet<number>, number] = [new Set([0]), 0];
  for (let place = from; place < words.length && reached.size > 0; place++) {
    const word = words[place] ?? '';
    reached = new Set(
      [...reached].flatMap((letters) =>
        partsOf(word)
          .filter((part) => initials.startsWith(part, letters))
          .map((part) => letters + part.length),
      ),
    );
    if (!SMALL.has(word)) counted++;
    if (counted > 1 && !SMALL.has(word) && reached.has(initials.length)) ends.push(place + 1);
  }
  return ends;
}

/** What an abbreviation may take from a word. */
function partsOf(word: string): readonly string[] {
  const [initial = ''] = word;
  if (SMALL.has(word)) return [initial, ''];
  return word.length > 1 && word.length <= SHORT ? [initial, word] : [initial];
}

/** Abbreviations of a name as a whole, or from its beginning to its third word or further. */
function abbreviations(words: readonly string[]): string[] {
  const found: string[] = [];
  const most = words.filter((word) => !SMALL.has(word)).length;
  let [reached, counted] = [[''], 0];
  for (const word of words) {
    reached = [...new Set(reached.flatMap((start) => partsOf(word).map((part) => start + part)))].slice(
      0,
      MOST,
    );
    if (SMALL.has(word)) continue;
    counted++;
    if (counted > 2 || (counted === 2 && most === 2)) found.push(...reached);
  }
  return found.filter((one) => one.length > 1 && !SMALL.has(one));
}

/** Parts of a name between its small words, of two words or more: where they begin and end. */
function partsBetweenSmall(words: readonly string[]): (readonly [from: number, to: number])[] {
  const ends = [...words.keys()].filter((place) => SMALL.has(words[place] ?? ''));
  return [...ends, words.length]
    .map((end, index) => [(ends[index - 1] ?? -1) + 1, end] as const)
    .filter(([from, to]) => from > 0 && to - from > 1);
}

/** Initials of a part: "it" of "Minister for Information Technology". */
const initialsOf = (words: readonly string[], [from, to]: readonly [number, number]): string =>
  words
    .slice(from, to)
    .map(([initial = '']) => initial)
    .join('');

/** Each two neighbours joined. */
export const together = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]}${word}`);

/** Where the words end that are joined in this one, if they begin at this place: at least two. */
export function endOfTogether(word: string, words: readonly string[], from: number): number | undefined {
  let joined = words[from] ?? '';
  for (let next = from + 1; next < words.length && word.startsWith(joined); next++) {
    joined += words[next] ?? '';
    if (joined === word) return next + 1;
  }
  return undefined;
}

/** The words of a name that a short form replaces. */
export function partFor(
  form: string,
  words: readonly string[],
): readonly [from: number, to: number] | undefined {
  const from = together(words).indexOf(form);
  if (from >= 0) return [from, from + 2];
  const [end] = abbreviations(words).includes(form) ? endsOfInitials(form, words, 0) : [];
  if (end !== undefined) return [0, end];
  return partsBetweenSmall(words).find((part) => initialsOf(words, part) === form);
}

/** Words that find a name although it does not contain them. */
export const shortForms = (names: readonly (readonly string[])[]): string[] => [
  ...new Set(
    names.flatMap((words) => [
      ...abbreviations(words),
      ...partsBetweenSmall(words).map((part) => initialsOf(words, part)),
      ...together(words),
    ]),
  ),
];
