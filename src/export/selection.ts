// The body of an export by POST: exactly these entities, with or without links, and the links between them. The ids of a large
// picture would be too long for a query string.
import { z } from 'zod';
import type { GraphQLSchema } from 'graphql';
import { BadUserInput } from '../common/errors.js';
import { checkCount, checkLength } from '../common/lengths.js';
import { LIMITS, type LimitName } from '../limits/table.js';
import { checkValues, type Filter, type Parameter } from './filter.js';

const Selection = z.strictObject({
  ids: z.array(z.string()).min(1),
  predicates: z.array(z.string()).optional(),
});

const LONGEST: Readonly<Record<keyof z.infer<typeof Selection>, LimitName>> = {
  ids: 'graphIds',
  predicates: 'listLength',
};

export function toSelection(schema: GraphQLSchema, allowed: readonly Parameter[], body: unknown): Filter {
  checkLengths(body);
  const { success, data, error } = Selection.safeParse(body);
  if (!success)
    throw new BadUserInput(
      `The body is not a selection: ${problemsOf(error)}. Expected: {"ids": [1 to ${LIMITS.graphIds} ids], "predicates": [only links with one of these; omit for all]}.`,
      { limit: LIMITS.errorsReported, got: error.issues.length },
    );
  if (data.predicates && !allowed.includes('predicates'))
    throw new BadUserInput('"predicates" is not a parameter here; allowed: ids.', { allowed: ['ids'] });
  if (data.predicates) checkValues(schema, 'predicates', data.predicates);
  return data;
}

/** Runs before each value is looked at, so that half a million wrong values are not described. */
function checkLengths(body: unknown): void {
  for (const [name, limit] of Object.entries(LONGEST)) {
    const list = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name]; // the body may be anything
    if (!Array.isArray(list)) continue;
    checkCount(name, list, limit);
    for (const [index, value] of list.entries())
      if (typeof value === 'string') checkLength(`${name}[${index}]`, value, 'idLength');
  }
}

function problemsOf({ issues }: z.ZodError): string {
  const first = issues.slice(0, LIMITS.errorsReported);
  const others = issues.length - first.length;
  const described = first.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  return `${described.join('; ')}${others > 0 ? ` and ${others} more` : ''}`;
}
