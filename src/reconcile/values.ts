// The values that entities have of properties, from the public API.
import { dataOf, type Ask } from '../http/ask.js';
import { BadUserInput } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { LIMITS } from '../limits/table.js';
import type { Property } from './properties.js';

/** A value as the specification writes it. */
export type Value =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly float: number }
  | { readonly int: number }
  | { readonly bool: boolean }
  | { readonly date: string };

/** By entity, then by property. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;

interface Link {
  readonly predicate: string;
  readonly other: { readonly id: string; readonly name: string };
}

interface Node {
  readonly __typename: string;
  readonly out?: { readonly nodes: readonly Link[] };
  readonly in?: { readonly nodes: readonly Link[] };
  readonly [field: string]: unknown;
}

/** As many entities as one question of the API may hold with all of their links. */
const AT_ONCE = 50;

export function known(properties: ReadonlyMap<string, Property>, ids: readonly string[]): Property[] {
  return ids.map((id) => {
    const property = properties.get(id);
    if (!property) throw new BadUserInput(`There is no property "${echo(id)}": see /reconcile/properties.`);
    return property;
  });
}

export async function valuesOf(
  ask: Ask,
  query: string,
  ids: readonly string[],
  properties: readonly Property[],
): Promise<Values> {
  const all = new Map<string, ReadonlyMap<string, readonly Value[]>>();
  const along = (direction: 'OUT' | 'IN'): string[] =>
    properties.flatMap(({ link, types: _ }) =>
      link && link.direction === direction ? [link.predicate] : [],
    );
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const variables = { ids: part, out: along('OUT'), in: along('IN'), first: LIMITS.pageSize };
    const { nodes } = (await dataOf(ask(query, variables))) as { nodes: readonly (Node | null)[] };
    part.forEach((id, index) => {
      const node = nodes[index];
      all.set(id, new Map(properties.map((property) => [property.id, node ? valuesIn(node, property) : []])));
    });
  }
  return all;
}

function valuesIn(node: Node, { id, link }: Property): Value[] {
  if (link) {
    const links = (link.direction === 'OUT' ? node.out : node.in)?.nodes ?? [];
    const others = links.filter(({ predicate }) => predicate === link.predicate).map(({ other }) => other);
    return [...new Map(others.map((other) => [other.id, { id: other.id, name: other.name }])).values()];
  }
  if (id === 'externalIds')
    return ((node[id] ?? []) as { scheme: string; value: string }[]).map(({ scheme, value }) => ({
      str: `${scheme}:${value}`,
    }));
  const place = node['coordinates'] as Readonly<Record<string, unknown>> | null | undefined;
  const value =
    id === 'latitude' || id === 'longitude' ? place?.[id] : (node[id] ?? node[`${node.__typename}_${id}`]);
  return (Array.isArray(value) ? value : [value]).flatMap(toValue);
}

function toValue(value: unknown): Value[] {
  switch (typeof value) {
    case 'string':
      return [/^\d{4}-\d\d-\d\d$/.test(value) ? { date: value } : { str: value }]; // EDTF is wider than the dates of the specification
    case 'number':
      return [Number.isInteger(value) ? { int: value } : { float: value }];
    case 'boolean':
      return [{ bool: value }];
    default:
      return [];
  }
}
