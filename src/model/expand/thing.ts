// What the patterns say of a type: its name in words, and what people read for it.
import { textOf, type Fielded } from '../definitions.js';
import { labelled, wordsOf, type Words } from '../words.js';

export interface Thing {
  readonly type: string;
  readonly name: Words;
  readonly words: Words;
}

/** @param definition of the type, if it is written in schema/ and not only a value */
export function thingOf(type: string, definition: Fielded | undefined): Thing {
  const written = (directive: string, argument: string): string | undefined =>
    definition && textOf(definition, directive, argument);
  const name = wordsOf(type, written('plural', 'is'));
  const words = labelled(name, { one: written('label', 'one'), many: written('label', 'many') });
  return { type, name, words };
}
