// Which stored properties make up an object of a type, read from the schema; and how to turn a row into that object.
import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { camelCase } from '../common/camel-case.js';

/** What a resolver receives as its parent: the stored scalars of a node, with value objects nested as in the schema. */
export interface Row {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Column {
  readonly path: readonly string[];
  /** The path in camelCase: `quantity.value` is stored as `quantityValue`. */
  readonly property: string;
}

export type ColumnsOf = (type: string) => readonly Column[];

const ID: readonly Column[] = [{ path: ['id'], property: 'id' }];

/** Every row has an id, also rows of a type without that field (Change, Commitment). */
const withId = (columns: readonly Column[]): readonly Column[] =>
  columns.some(({ property }) => property === 'id') ? columns : [...ID, ...columns];

/**
 * A field is stored if it has no arguments and neither code nor Cypher resolves it. Scalars and enums are stored as they are; an
 * object without an id (a value such as Quantity) by its own fields; an object with an id inside a value (Quantity.unit)
 * by that id. For an interface only the id is read: the loader of the type completes it.
 */
export function columnsBySchema(
  schema: GraphQLSchema,
  isComputed: (coordinate: string) => boolean,
): ColumnsOf {
  const known = new Map<string, readonly Column[]>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const type = schema.getType(name);
    if (!isObjectType(type)) return ID; // not cached, since clients type such names
    const columns = withId(columnsOf(type, []));
    known.set(name, columns);
    return columns;
  };

  function columnsOf(type: GraphQLObjectType, path: readonly string[]): Column[] {
    return Object.values(type.getFields()).flatMap((field) =>
      columnsOfField(type, field, [...path, field.name]),
    );
  }

  function columnsOfField(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    path: string[],
  ): Column[] {
    if (field.args.length > 0 || isComputed(`${type.name}.${field.name}`)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [{ path, property: camelCase(path) }];
    if (!isObjectType(named)) return [];
    if (!isNode(named)) return columnsOf(named, path);
    return isNode(type) ? [] : [{ path, property: camelCase(path) }];
  }
}

/** Null if nothing at all is stored for a value: an observation without a period has `period: null`. */
export function toRow(type: string, columns: readonly Column[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {};
  columns.forEach(({ path }, index) => assign(row, path, values[index] ?? null));
  return { ...nullEmpty(row), __typename: type, id: String(row['id']) };
}

/** The part of an id before the colon is the type. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

function assign(
  target: Record<string, unknown>,
  [head = '', ...tail]: readonly string[],
  value: unknown,
): void {
  if (tail.length === 0) target[head] = value;
  else assign((target[head] ??= {}) as Record<string, unknown>, tail, value); // only this function writes below `target`
}

function nullEmpty(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isPlain(value) ? orNull(value) : value]),
  );
}

const orNull = (value: Record<string, unknown>): Record<string, unknown> | null => {
  const inner = nullEmpty(value);
  return Object.values(inner).every((part) => part === null) ? null : inner;
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
