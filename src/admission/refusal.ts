// The outermost guard of every refusal: it contains a limited number of short errors and the number of the rest, whether this
// server, graphql-js or the framework wrote them.
import type { GraphQLFormattedError } from 'graphql';
import { cut } from '../limits/echo.js';
import { LIMITS } from '../limits/table.js';

type Told = GraphQLFormattedError;

/** The first few errors, shortened, and one that counts the rest. */
export function described(errors: readonly Told[]): readonly Told[] {
  const few = errors.slice(0, LIMITS.errorsReported).map(short);
  while (few.length > 1 && bytesOf(few) > LIMITS.refusalBytes - ROOM) few.pop();
  const [first] = few;
  if (!first || few.length === errors.length) return few;
  const message = `There are ${errors.length - few.length} more errors.`;
  const { code } = first.extensions ?? {};
  return [...few, { message, extensions: { code, limit: LIMITS.errorsReported, got: errors.length } }];
}

/** One error, with every part shortened. */
export function short({ message, locations, path, extensions }: Told): Told {
  return {
    message: shortMessage(message),
    ...(locations && { locations: locations.slice(0, LIMITS.errorsReported) }),
    ...(path && { path: path.map((part) => (typeof part === 'string' ? cut(part) : part)) }),
    ...(extensions && { extensions: shortExtensions(extensions) }),
  };
}

/** Room for the error that counts the rest, and for what surrounds the errors. */
const ROOM = 500;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** graphql-js puts quotes around the values that it repeats. */
const QUOTED = new RegExp(`"((?:[^"\\\\]|\\\\.){${LIMITS.echoLength}})(?:[^"\\\\]|\\\\.)+"`, 'gsu');

/** A value without a closing quote, because it was cut off or had none. */
const ENDLESS = new RegExp(`(\\S{${LIMITS.echoLength}})\\S{10,}`, 'gu');

function shortMessage(message: string): string {
  const beginning = cut(message, 10 * LIMITS.messageLength);
  const readable = beginning.replace(/\p{Control}(?<!\n)|\p{Surrogate}/gu, '\ufffd');
  return cut(readable.replace(QUOTED, '"$1…"').replace(ENDLESS, '$1…'), LIMITS.messageLength);
}

/** Halves the longest list of each error until the whole is short. */
function shortExtensions(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all = Object.fromEntries(
    Object.entries(extensions).map(([name, value]) => [name, shortValue(value)]),
  );
  while (bytesOf(all) > LIMITS.refusalBytes / 3) {
    const [longest] = Object.entries(all)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0)
      .sort(([, a], [, b]) => bytesOf(b) - bytesOf(a));
    if (!longest) return { code: all['code'] };
    const [name, list] = longest;
    all[name] = list.slice(0, Math.floor(list.length / 2));
  }
  return all;
}

function shortValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, LIMITS.listLength).map(shortValue);
  return typeof value === 'string' ? cut(value) : value;
}
