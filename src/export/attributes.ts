// What is stored about an entity, whatever its type: one list for all formats, read from the schema, so that a new scalar is
// exported.
import { getNullableType, isInterfaceType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Column, ColumnsOf } from '../graph/columns.js';

export interface Attribute {
  /** The field's own name; of `coordinates.latitude` the last part. */
  readonly name: string;
  readonly property: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean' | 'date' | 'list';
}

const TYPES: Readonly<Record<string, Attribute['type']>> = {
  Int: 'int',
  Float: 'double',
  Boolean: 'boolean',
  EDTF: 'date',
};

/** The id has its own column, and retracted claims are not exported. */
const LEFT_OUT: readonly string[] = ['id', 'retractedAt'];

export function attributesOf(schema: GraphQLSchema, columnsOf: ColumnsOf): readonly Attribute[] {
  const entity = schema.getType('Entity');
  const types = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [];
  const byProperty = new Map<string, Attribute>();
  for (const { name } of types)
    for (const column of columnsOf(name)) {
      if (LEFT_OUT.includes(column.property) || byProperty.has(column.property)) continue;
      byProperty.set(column.property, {
        name: column.path.at(-1) ?? '',
        property: column.property,
        type: typeOf(schema, name, column),
      });
    }
  return [...byProperty.values()];
}

function typeOf(
  schema: GraphQLSchema,
  owner: string,
  { path: [head = '', ...tail] }: Column,
): Attribute['type'] {
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[head] : undefined;
  if (!field) throw new Error(`${owner} has no field ${head}`);
  const inner = getNullableType(field.type);
  if (isListType(inner)) return 'list';
  if (tail.length > 0) return typeOf(schema, inner.name, { path: tail, property: '' });
  return TYPES[inner.name] ?? 'string';
}
