// A change is read from what it was done to, so it has its id.
import type { ChangeResolvers } from '../generated/schema.js';
import type { Row } from '../graph/columns.js';

export const Change: ChangeResolvers = {
  node: ({ id }, _args, { loaders }) => loaders.node(id) as Promise<Row>, // it was found a moment ago, in the same transaction
};
