// What an error repeats of a client's value: at most a few words, whatever the value.
import { inspect } from 'node:util';
import { LIMITS } from './table.js';

/** A text as it is, anything else as JavaScript writes it; shortened. */
export const echo = (value: unknown): string => cut(typeof value === 'string' ? value : written(value));

/** The beginning of a text, with a sign that it continues. */
export function cut(text: string, most: number = LIMITS.echoLength): string {
  if (text.length <= most) return text;
  const beginning = [...text.slice(0, 2 * most)]; // a character has at most two code units
  return beginning.length > most ? `${beginning.slice(0, most).join('')}…` : text;
}

const written = (value: unknown): string =>
  inspect(value, {
    depth: 1,
    maxArrayLength: 3,
    maxStringLength: LIMITS.echoLength,
    breakLength: Infinity,
  });
