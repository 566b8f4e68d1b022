// The fields that list what is derived from the data, and what loads changed. They are pages like any other, after their ids
// have been looked up, with values that only the arguments determine.
import type { Context } from '../execution/context.js';
import { isReversed } from '../common/edtf.js';
import { BadUserInput } from '../common/errors.js';
import type {
  QueryChangesArgs,
  QueryChecksArgs,
  QueryCommitmentsArgs,
  QueryConflictsArgs,
  QueryDuplicatesArgs,
  QueryFactsArgs,
  QueryTimelineArgs,
} from '../generated/schema.js';
import type { Row } from '../graph/columns.js';
import type { Arguments } from '../graph/statement.js';
import { connection, wanted, type Connection, type Edge } from '../loaders/connection.js';
import { dayOf } from '../loaders/filter.js';
import type { PageArguments } from '../loaders/page.js';
import { withCurrentIds } from './current-ids.js';
import { withRule } from './argument-rules.js';

export const derived = {
  timeline: withRule(
    (args: Partial<QueryTimelineArgs>, { loaders }) => {
      const { from, to } = args;
      if (from && to && isReversed(from, to))
        throw new BadUserInput(
          `The time is inverted: "from" ${from} comes after "to" ${to}; allowed: "from" up to "to".`,
        );
      daysOf(args);
      wanted(loaders, 'Query.timeline', args);
    },
    (_: unknown, { from, to, ...rest }, context) => {
      return list(context, 'timeline', 'Moment', { ...rest, ...daysOf({ from, to }) });
    },
  ),

  commitments: withRule(
    (args: Partial<QueryCommitmentsArgs>, { loaders }) => {
      const { asOf, where } = args;
      judgedOn(asOf);
      dueBefore(where?.dueBefore);
      if (where?.kind === 'ACTUAL' || where?.kind === 'BASELINE')
        throw new BadUserInput(`"where.kind" is ${where.kind}; a commitment is a TARGET or a FORECAST.`);
      wanted(loaders, 'Query.commitments', args);
    },
    async (_: unknown, { asOf, where, ...rest }, context) => {
      const day = judgedOn(asOf);
      const args = { ...rest, asOf: day, where: { ...where, dueBefore: dueBefore(where?.dueBefore) } };
      return eachWith(await list(context, 'commitments', 'Commitment', args), () => ({ asOf: day }));
    },
  ),

  conflicts: withRule(
    (args: Partial<QueryConflictsArgs>, { loaders }) => void wanted(loaders, 'Query.conflicts', args),
    (_: unknown, args, context) => list(context, 'conflicts', 'Conflict', args),
  ),

  duplicates: withRule(
    (args: Partial<QueryDuplicatesArgs>, { loaders }) => void wanted(loaders, 'Query.duplicates', args),
    (_: unknown, args, context) => list(context, 'duplicates', 'Duplicate', args),
  ),

  facts: withRule(
    (args: Partial<QueryFactsArgs>, { loaders }) => void wanted(loaders, 'Query.facts', args),
    (_: unknown, args, context) => list(context, 'facts', 'Fact', args),
  ),

  checks: withRule(
    (args: Partial<QueryChecksArgs>, { loaders }) => void wanted(loaders, 'Query.checks', args),
    (_: unknown, args, context) => list(context, 'checks', 'Check', args),
  ),

  changes: withRule(
    (args: QueryChangesArgs, { loaders }) => void wanted(loaders, 'Query.changes', { ...args }),
    async (_: unknown, args, context) =>
      eachWith(await list(context, 'changes', 'Change', { ...args }), ({ action, addedIn }) =>
        action === 'CHANGED' && Number(addedIn) > args.sinceVersion ? { action: 'ADDED' } : {},
      ),
  ),
};

async function list(
  context: Context,
  field: string,
  type: string,
  args: PageArguments & Arguments,
): Promise<Connection> {
  const coordinate = `Query.${field}`;
  const known = await withCurrentIds(context, args);
  return connection(context.loaders, { coordinate, type, isAbstract: false }, null, known);
}

const judgedOn = (asOf: string | null | undefined): string =>
  dayOf('asOf', asOf ?? new Date().toISOString().slice(0, 10), 'last');

const dueBefore = (date: string | null | undefined): string | null | undefined =>
  date && dayOf('where.dueBefore', date, 'last');

const daysOf = ({ from, to }: Pick<QueryTimelineArgs, 'from' | 'to'>) => ({
  from: from && dayOf('from', from, 'first'),
  to: to && dayOf('to', to, 'last'),
});

/** Adds to each listed thing what its row does not contain. */
function eachWith(listed: Connection, said: (row: Row) => object): Connection {
  const extended = (node: ReturnType<Edge['node']>): Row => {
    const row = node as Row; // a node of a concrete type is read at once, never a promise
    return { ...row, ...said(row) };
  };
  return {
    ...listed,
    edges: async () =>
      (await listed.edges()).map(({ cursor, node }) => ({ cursor, node: () => extended(node()) })),
    nodes: async () => (await listed.nodes()).map(extended),
  };
}
