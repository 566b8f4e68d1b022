import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, LocalDateResolver } from 'graphql-scalars';
import { edtfProblem } from '../edtf.js';

export const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: (value) => parse(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

/** Stored as text, served as text: the library's parser checks it on the way. */
export const DateTime = new GraphQLScalarType({ ...DateTimeResolver.toConfig(), name: 'DateTime' });

/** A day as text. */
export const Day = new GraphQLScalarType({ ...LocalDateResolver.toConfig(), name: 'Date' });

function parse(value: unknown): string {
  if (typeof value !== 'string')
    throw new GraphQLError(
      `An EDTF date is a string such as "2027" or "2024-07/2025-06"; got ${JSON.stringify(value) ?? 'another literal'}.`,
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    );
  const problem = edtfProblem(value);
  if (problem !== undefined) throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
}
