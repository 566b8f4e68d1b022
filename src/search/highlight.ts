import { isFound, placesIn, type Wanted } from './match.js';
import { wordsOf, type Word } from './words.js';

/** A part of a text in Unicode code points; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  readonly field: 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'TEXT';
  readonly text: string;
  readonly matches: readonly TextRange[];
}

const FIELDS = [
  ['NAME', 'name'],
  ['ALIAS', 'aliases'],
  ['DESCRIPTION', 'description'],
  ['TEXT', 'text'],
] as const;

/** The texts of an entity or quotation that hold any of the words. */
export const highlights = (hit: Readonly<Record<string, unknown>>, wanted: Wanted): Highlight[] =>
  FIELDS.flatMap(([field, property]) =>
    [hit[property] ?? []].flat().map((value) => {
      const text = String(value);
      const isName = field === 'NAME' || field === 'ALIAS';
      return { field, text, matches: isName ? matchesInName(text, wanted) : matchesIn(text, wanted) };
    }),
  ).filter(({ matches }) => matches.length > 0);

/** Where the words stand in a text. */
export const matchesIn = (text: string, wanted: Wanted): TextRange[] =>
  rangesOf(wordsOf(text).filter((found) => wanted.words.some((word) => isFound(found.text, word, wanted))));

/** Where the words stand in a name, and what they are short for. */
export function matchesInName(name: string, wanted: Wanted): TextRange[] {
  const words = wordsOf(name);
  const texts = words.map(({ text }) => text);
  const places = new Set(wanted.words.flatMap((word) => placesIn(texts, word, wanted)));
  return rangesOf(words.filter((_word, place) => places.has(place)));
}

/** Several words may come of one. */
const rangesOf = (words: readonly Word[]): TextRange[] =>
  words
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, index, all) => start !== all[index - 1]?.start);
