// The executable schema: schema/ with a resolver for each field that is not simply stored.
import { mergeResolvers } from './merge.js';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLScalarType,
  isAbstractType,
  isObjectType,
  isScalarType,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../execution/context.js';
import type { Catalogue } from '../graph/catalogue.js';
import { columnsBySchema, type ColumnsOf, type Row } from '../graph/columns.js';
import { resolversByCoordinate } from './coordinates.js';
import { Change } from './Change.js';
import { Check } from './Check.js';
import { Commitment } from './Commitment.js';
import { derived } from './derived.js';
import { exploring } from './exploring.js';
import { everything, FoundGroup } from './find.js';
import { Document } from './Document.js';
import { tellAllowedValues } from './enums.js';
import { Evidence } from './Evidence.js';
import * as orders from './orders.js';
import { NormalizedQuantity, Quantity } from './Quantity.js';
import { Citation, citing } from './Citation.js';
import { dataset } from './Dataset.js';
import { byIdOfType, Query } from './Query.js';
import { Quotation } from './Quotation.js';
import { byWords } from './search.js';
import { Statistics } from './Statistics.js';
import { DateTime, Day, EDTF } from './scalars.js';
import { sliceLists } from './sliced-lists.js';

export interface Executable {
  readonly schema: GraphQLSchema;
  readonly columnsOf: ColumnsOf;
}

const byHand = {
  Query: { ...Query, ...derived, ...exploring, ...byWords, ...everything, ...citing, dataset },
  Link: Citation.Link,
  Observation: Citation.Observation,
  Change,
  Check,
  Commitment,
  Document: { ...Document, ...Citation.Document },
  Evidence,
  FoundGroup,
  Quotation: { ...Quotation, ...Citation.Quotation },
  Statistics,
  Quantity,
  NormalizedQuantity,
};

export function createExecutable(shape: GraphQLSchema, catalogue: Catalogue): Executable {
  const code = mergeResolvers(
    resolversByCoordinate(shape, (coordinate) => catalogue.steps.has(coordinate)),
    singular(shape),
    byHand,
  );
  /** The library's scalars bring words and an address of their own; those of schema/ hold. */
  const described = (scalar: GraphQLScalarType): GraphQLScalarType => {
    const written = shape.getType(scalar.name);
    return new GraphQLScalarType({
      ...scalar.toConfig(),
      description: written?.description ?? null,
      specifiedByURL: isScalarType(written) ? written.specifiedByURL : null,
    });
  };
  const schema = makeExecutableSchema<Context>({
    typeDefs: printSchema(shape),
    resolvers: {
      ...code,
      ...typeResolvers(shape),
      ...orders,
      EDTF: described(EDTF),
      DateTime: described(DateTime),
      Date: described(Day),
    },
  });
  tellAllowedValues(schema);
  sliceLists(schema);
  const isComputed = (coordinate: string): boolean => {
    const [type = '', field = ''] = coordinate.split('.');
    const written = byHand[type as keyof typeof byHand] as Record<string, unknown> | undefined; // a look-up that may miss
    const stored = type === 'Quantity' || type === 'NormalizedQuantity'; // `unit` is stored as an id and then looked up
    return code[type]?.[field] !== undefined && !(stored && written !== undefined);
  };
  return { schema, columnsOf: columnsBySchema(schema, isComputed) };
}

/** `Query.city(id)` and its like: a node by id, null when it is of another type. */
function singular(schema: GraphQLSchema): Record<string, Record<string, unknown>> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => field.args.length === 1 && field.args[0]?.name === 'id' && field.name !== 'node',
  );
  const resolver = (name: string) => {
    const type = schema.getType(name);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const find = byIdOfType(new Set(possible.map((one) => one.name)));
    return (_: unknown, { id }: { readonly id: string }, context: Context) => find(context, id);
  };
  return { Query: Object.fromEntries(fields.map((field) => [field.name, resolver(String(field.type))])) };
}

const typeResolvers = (schema: GraphQLSchema): Record<string, object> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map(({ name }) => [name, { __resolveType: (row: Row) => row.__typename }]),
  );
