// The query string of an export: the filter of `Query.graph`. Everything but its ids is checked before anything is read.
import { isEnumType, type GraphQLSchema } from 'graphql';
import { BadUserInput } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { checkCount, checkLength } from '../common/lengths.js';

/** Each parameter with the enum of its values; parameters without one take ids. */
const PARAMETERS = {
  ids: undefined,
  types: 'EntityType',
  predicates: 'Predicate',
  documents: undefined,
  indicators: undefined,
  kinds: 'ObservationKind',
} as const;

export type Parameter = keyof typeof PARAMETERS;

export interface Filter extends Partial<Record<Parameter, readonly string[]>> {
  /** If an entity needs a matching link: the conditions on the link and its other end. */
  readonly otherEnd?: Partial<Record<Parameter, readonly string[]>>;
}

/**
 * @param query the values as sent: each parameter once or repeated, with commas between values
 * @param others parameters that are no part of the filter and were read before, for the error
 */
export function filterOfQuery(
  schema: GraphQLSchema,
  allowed: readonly Parameter[],
  query: Readonly<Record<string, string | readonly string[]>>,
  others: readonly string[] = [],
): Filter {
  const given = Object.entries(query).map(([name, values]) => {
    const parameter = allowed.find((one) => one === name);
    if (!parameter) throw notAllowed(name, [...allowed, ...others]);
    return [parameter, toValues(schema, parameter, [values].flat())] as const;
  });
  const filter: Filter = Object.fromEntries(given);
  return filter.predicates || filter.documents ? { ...filter, otherEnd: filter } : filter;
}

const notAllowed = (name: string, allowed: readonly string[]): BadUserInput =>
  new BadUserInput(`"${echo(name)}" is not a parameter here; allowed: ${allowed.join(', ')}.`, { allowed });

function toValues(schema: GraphQLSchema, parameter: Parameter, lists: readonly string[]): readonly string[] {
  const values = lists.flatMap((list) => list.split(',')).map((value) => value.trim());
  checkCount(parameter, values, 'listLength');
  for (const value of values) checkLength(parameter, value, 'idLength');
  if (values.includes(''))
    throw new BadUserInput(`"${parameter}" has an empty value: give one or more, or omit it for all.`);
  checkValues(schema, parameter, values);
  return [...new Set(values)];
}

/** Refuses a value that the parameter does not allow. */
export function checkValues(schema: GraphQLSchema, parameter: Parameter, values: readonly string[]): void {
  const choices = choicesOf(schema, parameter);
  for (const value of values) {
    if (choices && !choices.includes(value))
      throw new BadUserInput(
        `"${echo(value)}" is not a value of "${parameter}"; allowed: ${choices.join(', ')}.`,
        { allowed: choices },
      );
  }
}

function choicesOf(schema: GraphQLSchema, parameter: Parameter): readonly string[] | undefined {
  const name = PARAMETERS[parameter];
  const type = name && schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : undefined;
}
