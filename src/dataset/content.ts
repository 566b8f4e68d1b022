// One comparison of content for all: two values are the same when their canonical text is, in whatever order their fields came.
import { hash } from 'node:crypto';

/** JSON with sorted keys and without absent ones. The order of a list counts: it is part of what is said. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === undefined) return 'null'; // in a list, as in JSON
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as Readonly<Record<string, unknown>>;
  const fields = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
  return `{${fields.join(',')}}`;
}

/** A short name for content: sixteen hexadecimal digits. */
export const digest = (content: unknown): string => hash('sha256', canonical(content)).slice(0, 16);
