// The only comparison of content: two values are the same if their canonical text is, in whatever order their fields come.
import { hash } from 'node:crypto';
import { LIMITS } from '../limits/table.js';

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
  for (const [key, written] of inOrder(Object.keys(object))) {
    const field = object[key];
    if (field !== undefined) fields += `${fields === '' ? '' : ','}${written}:${canonical(field)}`;
  }
  return `{${fields}}`;
}

type Key = readonly [key: string, written: string];

/** The keys of each shape in order: data has many objects of few shapes. */
const SHAPES = new Map<string, readonly Key[]>();

function inOrder(keys: string[]): readonly Key[] {
  const shape = keys.join('\n');
  const known = SHAPES.get(shape);
  if (known) return known;
  const sorted = keys.sort().map((key): Key => [key, JSON.stringify(key)]);
  if (SHAPES.size < LIMITS.shapesKept) SHAPES.set(shape, sorted);
  return sorted;
}

/** A short name for content: sixteen hexadecimal digits. */
export const digest = (content: unknown): string => digestOf(canonical(content));

/** The same of a text. */
export const digestOf = (text: string): string => hash('sha256', text).slice(0, 16);
