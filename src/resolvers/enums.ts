// An unknown enum value is an error that lists the allowed ones, in a literal as in a variable.
import {
  GraphQLError,
  isEnumType,
  isSpecifiedScalarType,
  valueFromASTUntyped,
  type GraphQLEnumType,
  type GraphQLSchema,
} from 'graphql';
import { echo } from '../limits/echo.js';

export function tellAllowedValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type) && !type.name.startsWith('__') && !isSpecifiedScalarType(type)) wrap(type);
}

function wrap(type: GraphQLEnumType): void {
  const { parseValue, parseLiteral } = type;
  type.parseValue = (value) => tell(type, value, () => parseValue.call(type, value));
  type.parseLiteral = (node, variables) =>
    tell(type, valueFromASTUntyped(node, variables), () => parseLiteral.call(type, node, variables));
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${echo(value)}"` : echo(value));

function tell<T>(type: GraphQLEnumType, value: unknown, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const allowed = type.getValues().map(({ name }) => name);
    throw new GraphQLError(`${quoted(value)} is not a ${type.name}; allowed: ${allowed.join(', ')}.`, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', allowed },
    });
  }
}
