// The fields that list what is derived from the data: pages like any other, after their ids and days have been checked.
import type { Context } from '../context.js';
import { ENTITY_TYPES } from '../dataset/predicates.js';
import { edtfBounds, isReversed, LAST_DAY } from '../edtf.js';
import { BadUserInput } from '../errors.js';
import type {
  QueryChecksArgs,
  QueryCommitmentsArgs,
  QueryConflictsArgs,
  QueryTimelineArgs,
} from '../generated/schema.js';
import type { Arguments } from '../graph/statement.js';
import { connection, type Connection, type Edge } from '../loaders/connection.js';
import { mustExist, type Kind } from './by-id.js';

const ENTITY: Kind = { what: 'entity', types: new Set(ENTITY_TYPES) };

/** What the ids in the arguments of these fields must name. */
const KINDS: Readonly<Record<string, Kind>> = {
  about: ENTITY,
  statedBy: ENTITY,
  indicator: { what: 'indicator', types: new Set(['Indicator']) },
  document: { what: 'document', types: new Set(['Document']) },
};

export const derived = {
  timeline: async (_: unknown, { from, to, ...rest }: Partial<QueryTimelineArgs>, context: Context) => {
    if (from && to && isReversed(from, to))
      throw new BadUserInput(
        `The time is inverted: "from" ${from} comes after "to" ${to}; allowed is from up to to.`,
      );
    const days = { from: from && edtfBounds(from)?.first, to: to && edtfBounds(to)?.last };
    return page(context, 'timeline', 'Moment', { ...(await known(context, '', rest)), ...days });
  },

  commitments: async (
    _: unknown,
    { asOf, where, ...rest }: Partial<QueryCommitmentsArgs>,
    context: Context,
  ) => {
    const day = judgedOn(asOf);
    if (where?.kind === 'ACTUAL' || where?.kind === 'BASELINE')
      throw new BadUserInput(`"where.kind" is ${where.kind}; a commitment is a TARGET or a FORECAST.`);
    const dueBefore = where?.dueBefore && (edtfBounds(where.dueBefore)?.last ?? LAST_DAY);
    const filter = { ...(await known(context, 'where.', where ?? {})), dueBefore };
    return asOfDay(day, page(context, 'commitments', 'Commitment', { ...rest, asOf: day, where: filter }));
  },

  conflicts: async (_: unknown, { where, ...rest }: Partial<QueryConflictsArgs>, context: Context) =>
    page(context, 'conflicts', 'Conflict', { ...rest, where: await known(context, 'where.', where ?? {}) }),

  checks: async (_: unknown, { where, ...rest }: Partial<QueryChecksArgs>, context: Context) =>
    page(context, 'checks', 'Check', { ...rest, where: await known(context, 'where.', where ?? {}) }),
};

const page = ({ loaders }: Context, field: string, type: string, args: Arguments): Connection =>
  connection(loaders, { coordinate: `Query.${field}`, type, isAbstract: false }, null, args);

/** The same arguments with the ids that hold now. */
async function known(context: Context, path: string, args: Arguments): Promise<Arguments> {
  const entries = Object.entries(args).map(async ([name, value]) => {
    const kind = KINDS[name];
    const id = kind && typeof value === 'string' ? await mustExist(context, path + name, value, kind) : value;
    return [name, id] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function judgedOn(asOf: string | null | undefined): string {
  const day = edtfBounds(asOf ?? new Date().toISOString().slice(0, 10))?.last;
  if (day === undefined)
    throw new BadUserInput(
      `"asOf" is ${asOf}, which has no end: give a day, a month, a year or an interval that ends.`,
    );
  return day;
}

/** Each commitment with the day on which it is judged. */
function asOfDay(asOf: string, judged: Connection): Connection {
  const edges = async (): Promise<Edge[]> =>
    (await judged.edges()).map(({ cursor, node }) => ({ cursor, node: { ...node, asOf } as Edge['node'] }));
  return { ...judged, edges, nodes: async () => (await edges()).map(({ node }) => node) };
}
