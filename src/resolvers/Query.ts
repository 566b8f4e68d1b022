import type { Context } from '../execution/context.js';
import type { QueryResolvers } from './generated/types.js';
import type { Row } from '../graph/columns.js';
import { byId } from './by-id.js';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => byId(context, id),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => byId(context, id))),
  statistics: async (_, _args, { loaders }) => {
    const [[version, loadedAt] = []] = await loaders.reader.statement('Query.statistics');
    return { __typename: 'Statistics', id: 'Statistics', version, loadedAt };
  },
};

/** Nodes of a type without a type resolver would be null, so every type with an id is listed. */
export function byIdOfType(types: ReadonlySet<string>) {
  return async (context: Context, id: string): Promise<Row | null> => {
    const row = await byId(context, id);
    return row && types.has(row.__typename) ? row : null;
  };
}
