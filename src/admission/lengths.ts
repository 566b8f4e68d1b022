// How long each argument and input field may be, by the schema: a text by its scalar, a list by its items. A longer value
// is refused before anything reads it.
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import type { BadUserInput } from '../common/errors.js';
import { lengthBeyond, tooMany } from '../common/lengths.js';
import { LIMITS, type LimitName } from '../limits/table.js';

/** An argument, a field of an input type, or a variable. */
export interface Input {
  readonly name: string;
  readonly type: GraphQLInputType;
}

const TEXTS: Readonly<Record<string, LimitName>> = {
  ID: 'idLength',
  String: 'textLength',
  EDTF: 'dateLength',
  DateTime: 'dateLength',
};

/** Texts and lists with a limit of their own, by the type or field that has them, and by their name. */
const OWN: Readonly<Record<string, LimitName>> = { 'GraphFilter.ids': 'graphIds' };
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

/** Finds values that are longer than an argument or an input field allows.
 *
 * @param owner the type of an input field, or the coordinate of the field that has the argument
 */
export const tooLong = (owner: string, { name, type }: Input, value: unknown): Generator<BadUserInput> =>
  walk(type, value, name, longestOf(owner, name));

/** The same for a variable, before its values are coerced; the argument that uses it may allow less. */
export const tooLongVariable = ({ name, type }: Input, value: unknown): Generator<BadUserInput> =>
  walk(type, value, `$${name}`, {
    text: ({ name: scalar }) => (scalar === 'String' ? undefined : TEXTS[scalar]),
    list: getNamedType(type).name === 'ID' ? 'graphIds' : 'listLength',
  });

interface Longest {
  /** Undefined if the value is not a text. */
  readonly text: (scalar: GraphQLScalarType) => LimitName | undefined;
  readonly list: LimitName;
}

const longestOf = (owner: string, name: string): Longest => ({
  text: (scalar) => (CURSORS.has(name) ? 'cursorLength' : TEXTS[scalar.name]),
  list: OWN[`${owner}.${name}`] ?? 'listLength',
});

function* walk(
  nullable: GraphQLInputType,
  value: unknown,
  path: string,
  longest: Longest,
): Generator<BadUserInput> {
  if (value === null || value === undefined) return;
  const type = getNullableType(nullable);
  if (isListType(type)) {
    if (!Array.isArray(value)) yield* walk(type.ofType, value, path, longest);
    else if (value.length > LIMITS[longest.list]) yield tooMany(path, 'values', longest.list, value.length);
    else
      for (const [index, one] of value.entries()) yield* walk(type.ofType, one, `${path}[${index}]`, longest);
  } else if (isInputObjectType(type)) {
    const fields = value as Readonly<Record<string, unknown>>; // a value that is not an object has none of them
    for (const field of Object.values(type.getFields()))
      yield* walk(field.type, fields[field.name], `${path}.${field.name}`, longestOf(type.name, field.name));
  } else if (isScalarType(type) && typeof value === 'string') {
    const limit = longest.text(type);
    const got = limit && lengthBeyond(value, LIMITS[limit]);
    if (limit && got !== undefined) yield tooMany(path, 'characters', limit, got);
  }
}
