// Entities and edges for formats whose attributes are text or numbers: lists become text.
import { typeOfId } from '../graph/columns.js';
import type { Attribute } from './attributes.js';
import type { Edge } from './edges.js';
import type { Entity } from './source.js';

/** Separates the values of a list. */
const SEPARATOR = ' | ';

export interface Column<T> {
  readonly name: string;
  readonly type: Exclude<Attribute['type'], 'date' | 'list'>;
  /** Null and undefined for unknown values. */
  readonly value: (item: T) => unknown;
}

export const joined = (values: readonly unknown[]): string => values.join(SEPARATOR);

/** The attributes of a node beside its id. */
export const nodeColumns = (attributes: readonly Attribute[]): readonly Column<Entity>[] => [
  { name: 'type', type: 'string', value: ({ id }) => typeOfId(id) },
  ...attributes.map(({ name, type }, index) => ({
    name,
    type: type === 'list' || type === 'date' ? ('string' as const) : type,
    value: ({ values }: Entity) => flat(values[index]),
  })),
  {
    name: 'externalIds',
    type: 'string',
    value: ({ externalIds }) => joined(externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
  },
];

/** The attributes of an edge beside its id, source and target. */
export const EDGE_COLUMNS: readonly Column<Edge>[] = [
  { name: 'predicate', type: 'string', value: ({ predicate }) => predicate },
  { name: 'claims', type: 'string', value: ({ claims }) => joined(claims) },
  { name: 'documents', type: 'string', value: ({ documents }) => joined(documents) },
];

/** The known values as text; without null and empty text. */
export const known = <T>(
  columns: readonly Column<T>[],
  item: T,
): (readonly [name: string, value: string])[] =>
  columns.flatMap(({ name, value }) => {
    const found = value(item) ?? '';
    return found === '' ? [] : [[name, String(found)] as const];
  });

const flat = (value: unknown): unknown => (Array.isArray(value) ? joined(value) : value);
