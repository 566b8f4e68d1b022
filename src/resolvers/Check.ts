import type { CheckResolvers } from './generated/types.js';
import { LIMITS } from '../limits/table.js';
import { only, some } from '../loaders/single.js';

export const Check: CheckResolvers = {
  claims: async ({ id }, _args, { loaders }) => {
    const [checked, used] = await Promise.all([
      only(loaders, 'Check.reportedBy', 'Observation', id),
      some(loaders, 'Check.computedFrom', 'Observation', id, LIMITS.pageSize),
    ]);
    return [...(checked ? [checked] : []), ...used];
  },
};
