import type { HighlightField } from '../generated/schema.js';
import { isFound, placesIn, type Wanted } from './match.js';
import { wordsOf, type Word } from './words.js';

/** A part of a text in Unicode code points; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  readonly field: HighlightField;
  readonly text: string;
  readonly matches: readonly TextRange[];
}

/** How to split a text into words or terms. */
type Split = (text: string) => readonly Word[];

interface Hit extends Readonly<Record<string, unknown>> {
  readonly quantity?: { readonly raw: string };
}

const FIELDS: readonly (readonly [field: HighlightField, textOf: (hit: Hit) => unknown])[] = [
  ['NAME', ({ name, title }) => name ?? title],
  ['ALIAS', ({ aliases }) => aliases],
  ['DESCRIPTION', ({ description }) => description],
  ['TEXT', ({ text, exact, quantity }) => text ?? exact ?? quantity?.raw],
  ['PUBLISHER', ({ publisher }) => publisher],
];

/** The texts of a hit that contain any of the words. */
export const highlights = (
  hit: Readonly<Record<string, unknown>>,
  wanted: Wanted,
  split: Split = wordsOf,
): Highlight[] =>
  FIELDS.flatMap(([field, textOf]) =>
    [textOf(hit) ?? []].flat().map((value) => {
      const text = String(value);
      const isName = field === 'NAME' || field === 'ALIAS';
      const matches = isName ? matchesInName(text, wanted, split) : matchesIn(text, wanted, split);
      return { field, text, matches };
    }),
  ).filter(({ matches }) => matches.length > 0);

/** The positions of the words in a text. */
export const matchesIn = (text: string, wanted: Wanted, split: Split = wordsOf): TextRange[] =>
  rangesOf(split(text).filter((found) => wanted.words.some((word) => isFound(found.text, word, wanted))));

/** The positions of the words in a name, and of what they abbreviate. */
export function matchesInName(name: string, wanted: Wanted, split: Split = wordsOf): TextRange[] {
  const words = split(name);
  const texts = words.map(({ text }) => text);
  const places = new Set(wanted.words.flatMap((word) => placesIn(texts, word, wanted)));
  return rangesOf(words.filter((_word, place) => places.has(place)));
}

/** One character may become several words. */
const rangesOf = (words: readonly Word[]): TextRange[] =>
  words
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, index, all) => start !== all[index - 1]?.start);
