import type { CheckResolvers } from './generated/types.js';
import { LIMITS } from '../limits/table.js';
import { follow, followOne } from '../loaders/follow.js';

export const Check: CheckResolvers = {
  claims: async ({ id }, _args, { loaders }) => {
    const [checked, used] = await Promise.all([
      followOne(loaders, { coordinate: 'Check.reportedBy', type: 'Observation' }, id),
      follow(loaders, { coordinate: 'Check.computedFrom', type: 'Observation' }, id, LIMITS.pageSize),
    ]);
    return [...(checked ? [checked] : []), ...used];
  },
};
