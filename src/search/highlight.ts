import { isFound, type Wanted } from './match.js';
import { wordsOf } from './words.js';

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
    [hit[property] ?? []]
      .flat()
      .map((text) => ({ field, text: String(text), matches: matchesIn(String(text), wanted) })),
  ).filter(({ matches }) => matches.length > 0);

/** Where the words stand in a text. */
export const matchesIn = (text: string, wanted: Wanted): TextRange[] =>
  wordsOf(text)
    .filter((found) => wanted.words.some((word) => isFound(found.text, word, wanted)))
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, index, all) => start !== all[index - 1]?.start); // several words may come of one
