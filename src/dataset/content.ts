// The only comparison of content: two values are the same if their canonical text is, in whatever order their fields come.
import { hash } from 'node:crypto';

/** JSON with sorted keys and without absent ones. The order of a list counts: it is part of the content. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) return JSON.stringify(value); // the same, and faster
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value === undefined) return 'null'; // in a list, as in JSON
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as Readonly<Record<string, unknown>>;
  let fields = '';
  for (const key of Object.keys(object).sort()) {
    const field = object[key];
    if (field !== undefined)
      fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonical(field)}`;
  }
  return `{${fields}}`;
}

/** A short name for content: sixteen hexadecimal digits. */
export const digest = (content: unknown): string => hash('sha256', canonical(content)).slice(0, 16);
