// The body of an export by POST: exactly these entities, with or without links, and the links among them. As a query string
// it would be too long for a picture's worth of ids.
import { z } from 'zod';
import type { GraphQLSchema } from 'graphql';
import { BadUserInput } from '../errors.js';
import { checkValues, type Filter, type Parameter } from './filter.js';

/** As many as `Query.graph` answers with. */
const MOST_IDS = 2_000;

const Selection = z.strictObject({
  ids: z.array(z.string()).min(1).max(MOST_IDS),
  predicates: z.array(z.string()).optional(),
});

export function toSelection(schema: GraphQLSchema, allowed: readonly Parameter[], body: unknown): Filter {
  const { success, data, error } = Selection.safeParse(body);
  if (!success)
    throw new BadUserInput(
      `The body is no selection: ${z.prettifyError(error)}. Wanted is {"ids": [1 to ${MOST_IDS} ids], "predicates": [only links with one of these; left out for all]}.`,
    );
  if (data.predicates && !allowed.includes('predicates'))
    throw new BadUserInput('"predicates" is no parameter here; allowed are ids.', { allowed: ['ids'] });
  if (data.predicates) checkValues(schema, 'predicates', data.predicates);
  return data;
}
