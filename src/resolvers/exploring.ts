// The fields that return a part of the graph instead of a list. Their ids are looked up before anything
// is searched.
import type { Context } from '../execution/context.js';
import { BadUserInput, GraphTooLarge } from '../common/errors.js';
import type { QueryGraphArgs, QueryNeighbourhoodArgs, QueryPathsArgs } from '../generated/schema.js';
import { ENTITY } from '../graph/named-things.js';
import { LIMITS } from '../limits/table.js';
import { neighbourhood } from '../loaders/neighbourhood.js';
import { checkSize } from '../loaders/page.js';
import { findPaths } from '../loaders/paths.js';
import type { Hop } from '../loaders/adjacency.js';
import { NARROW, nodesOf, subgraph } from '../loaders/subgraph.js';
import { mustExist, checkSomeIds } from './by-id.js';
import { withCurrentIds } from './current-ids.js';
import { withRule } from './argument-rules.js';

export const exploring = {
  neighbourhood: withRule(
    ({ ids, depth, perPredicate }: QueryNeighbourhoodArgs) => {
      checkSize('depth', depth, LIMITS.neighbourhoodDepth);
      checkSize('perPredicate', perPredicate);
      checkSomeIds('ids', ids);
    },
    async (_: unknown, args, context) => {
      const { predicates, types } = args;
      const [depth, perPredicate] = [args.depth ?? 1, args.perPredicate ?? 20];
      const { ids: starts } = await withCurrentIds(context, { ids: args.ids });
      const ids = await neighbourhood(context.loaders, starts, { depth, perPredicate, predicates, types });
      return subgraph(context.loaders, ids, { predicates, types });
    },
  ),

  graph: withRule(
    ({ where }: Partial<QueryGraphArgs>) => {
      checkSomeIds('where.ids', where?.ids);
      checkSomeIds('where.documents', where?.documents);
    },
    async (_: unknown, { where }, context) => {
      const { ids, types, predicates, documents } = await withCurrentIds(context, where ?? {}, 'where.');
      const filter = { ids, types, predicates, documents };
      const isOfLinks = Boolean(predicates ?? documents);
      const rows = await context.loaders.reader.statement('Query.graph', {
        where: { ...filter, ...(isOfLinks && { otherEnd: { ids, types } }) },
        limit: LIMITS.graphNodes + 1,
      });
      if (rows.length > LIMITS.graphNodes) throw new GraphTooLarge('nodes', LIMITS.graphNodes, NARROW);
      return subgraph(
        context.loaders,
        rows.map(([id]) => String(id)),
        filter,
      );
    },
  ),

  paths: withRule(
    ({ maxHops, first }: QueryPathsArgs) => {
      checkSize('maxHops', maxHops, LIMITS.pathHops);
      checkSize('first', first);
    },
    async (_: unknown, args, context) => {
      const [maxHops, first] = [args.maxHops ?? 4, args.first ?? 10];
      const [from, to] = await Promise.all([
        mustExist(context, 'from', args.from, ENTITY),
        mustExist(context, 'to', args.to, ENTITY),
      ]);
      if (from === to)
        throw new BadUserInput(`"from" and "to" are both "${from}"; give two different entities.`);
      const { loaders } = context;
      const { predicates, excludeTypes } = args;
      const found = await findPaths(
        loaders,
        {
          from,
          to,
          maxHops,
          first,
          predicates,
          excludeTypes: excludeTypes ?? [],
        },
        context.deadline,
      );
      return {
        hasMore: found.hasMore,
        hubs: () => nodesOf(loaders, found.hubs),
        paths: found.paths.map((steps) => ({
          length: steps.length,
          nodes: () => nodesOf(loaders, [from, ...steps.map(({ to: id }) => id)]),
          hops: steps.map((step) => hop(context, step)),
        })),
      };
    },
    {
      complexity: ({ childComplexity }: { childComplexity: number }) => LIMITS.searchPoints + childComplexity,
    },
  ),
};

const hop = ({ loaders }: Context, { from, to, predicate, direction, claimIds }: Hop) => ({
  from: () => loaders.existing(from),
  to: () => loaders.existing(to),
  predicate,
  direction,
  claims: () => nodesOf(loaders, [...claimIds].sort()),
});
