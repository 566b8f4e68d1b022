// A change has the id of the thing that changed, since it is read from that.
import type { ChangeResolvers } from './generated/types.js';

export const Change: ChangeResolvers = {
  node: ({ id }, _args, { loaders }) => loaders.existing(id),
};
