// An invalid date or time is an error that says how to write it, in a literal as in a variable.
import { GraphQLScalarType, print, valueFromASTUntyped, type ValueNode } from 'graphql';
import { DateTimeResolver, LocalDateResolver } from 'graphql-scalars';
import { LRUCache } from 'lru-cache';
import { edtfProblem } from '../common/edtf.js';
import { BadUserInput } from '../common/errors.js';
import { cut, echo } from '../limits/echo.js';
import { LIMITS } from '../limits/table.js';

/** Stored dates that are known to be valid: the same ones are returned again and again. */
const checked = new LRUCache<string, true>({ max: LIMITS.datesRemembered });

export const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: (value) => {
    if (typeof value === 'string' && checked.has(value)) return value;
    const problem = problemOf(value);
    if (problem !== undefined) throw new TypeError(`the graph stores an invalid date: ${problem}`);
    checked.set(value as string, true); // it is a text without a problem
    return value as string;
  },
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(valueFromASTUntyped(node), node),
});

/** Stored and returned as text; the library's parser checks it on the way. */
export const DateTime = new GraphQLScalarType({
  ...DateTimeResolver.toConfig(),
  name: 'DateTime',
  parseValue: (value) => parseTime(value),
  parseLiteral: (node) => parseTime(valueFromASTUntyped(node), node),
});

/** A day as text; no field takes it as an argument. */
export const Day = new GraphQLScalarType({ ...LocalDateResolver.toConfig(), name: 'Date' });

function parse(value: unknown, node?: ValueNode): string {
  checkDateLength(value, node);
  const problem = problemOf(value, node);
  if (problem !== undefined) throw new BadUserInput(problem, {}, node && [node]);
  return value as string; // it is a text without a problem
}

const problemOf = (value: unknown, node?: ValueNode): string | undefined =>
  typeof value === 'string'
    ? edtfProblem(value)
    : `An EDTF date is a string such as "2027" or "2024-07/2025-06"; got ${asGiven(value, node)}.`;

function parseTime(value: unknown, node?: ValueNode): Date {
  checkDateLength(value, node);
  try {
    return DateTimeResolver.parseValue(value);
  } catch {
    throw new BadUserInput(
      `A time is a string such as "2025-11-30T12:00:00Z"; got ${asGiven(value, node)}.`,
      {},
      node && [node],
    );
  }
}

/** Literals are parsed during validation, before any other check of lengths. */
function checkDateLength(value: unknown, node?: ValueNode): void {
  if (typeof value !== 'string' || value.length <= LIMITS.dateLength) return;
  throw new BadUserInput(
    `A date or time has up to ${LIMITS.dateLength} characters; got ${value.length}.`,
    { limit: LIMITS.dateLength, got: value.length },
    node && [node],
  );
}

const asGiven = (value: unknown, node?: ValueNode): string =>
  node ? cut(print(node)) : typeof value === 'string' ? `"${echo(value)}"` : echo(value);
