// The resolver of every field that has a Cypher file: the schema gives the shape of the answer, the file how to find it.
// A field of an interface has one file, under the interface's coordinate, for all types that implement it.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../execution/context.js';
import type { Row } from '../graph/columns.js';
import type { Arguments } from '../graph/statement.js';
import { LIMITS } from '../limits/table.js';
import { complete, connection, wanted, type Field } from '../loaders/connection.js';
import { checkSize, type PageArguments } from '../loaders/page.js';
import { withRule } from './argument-rules.js';
import { follow, followOne } from '../loaders/follow.js';

type Resolve = (parent: Row | undefined, args: Arguments, context: Context) => unknown;

/** Alone, or with its check of arguments. */
type Resolver = Resolve | { readonly resolve: Resolve };

/** The coordinate of a field's Cypher file: its own, or that of an interface that declares it. */
export function cypherCoordinate(
  type: GraphQLObjectType,
  field: string,
  has: (coordinate: string) => boolean,
): string | undefined {
  return [type.name, ...type.getInterfaces().map(({ name }) => name)]
    .map((name) => `${name}.${field}`)
    .find(has);
}

/** The type at the end of a field; for a connection, the type of its nodes. */
export function targetType(field: GraphQLField<unknown, unknown>): string {
  const { name } = getNamedType(field.type);
  return isConnection(field) ? name.slice(0, -'Connection'.length) : name;
}

/** A resolver for each field with a Cypher file, type by type. */
export function resolversByCoordinate(
  schema: GraphQLSchema,
  has: (coordinate: string) => boolean,
): Record<string, Record<string, Resolver>> {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
  return Object.fromEntries(types.map((type) => [type.name, ofType(type)]));

  function ofType(type: GraphQLObjectType): Record<string, Resolver> {
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        const coordinate = cypherCoordinate(type, field.name, has);
        return coordinate === undefined ? [] : [[field.name, resolver(field, coordinate)] as const];
      }),
    );
  }

  function resolver(field: GraphQLField<unknown, unknown>, coordinate: string): Resolver {
    const target = targetType(field);
    const isAbstract = isAbstractType(schema.getType(target));
    if (isConnection(field)) return asConnection({ coordinate, type: target, isAbstract });
    if (isListType(getNullableType(field.type))) return asList({ coordinate, type: target, isAbstract });
    return asOne({ coordinate, type: target, isAbstract });
  }
}

const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name.endsWith('Connection');

const asConnection = (field: Field): Resolver =>
  withRule(
    (args: PageArguments & Arguments, { loaders }) => void wanted(loaders, field.coordinate, args),
    (parent: Row | undefined, args, { loaders }) => connection(loaders, field, parent?.id ?? null, args),
  );

const asOne =
  (field: Field): Resolve =>
  async (parent, _args, { loaders }) => {
    const row = await followOne(loaders, field, String(parent?.id));
    return row && complete(loaders, field, row);
  };

const asList = (field: Field): Resolver =>
  withRule(
    ({ first }: PageArguments) => void checkSize('first', first),
    async (parent: Row | undefined, { first }, { loaders }) => {
      const rows = await follow(loaders, field, String(parent?.id), first ?? LIMITS.pageSize);
      return rows.map((row) => complete(loaders, field, row));
    },
  );
