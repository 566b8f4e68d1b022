// A change is read from what it was done to, so it has its id.
import type { ChangeResolvers } from '../generated/schema.js';

export const Change: ChangeResolvers = {
  node: ({ id }, _args, { loaders }) => loaders.existing(id),
};
