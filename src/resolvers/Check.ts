import type { CheckResolvers } from '../generated/schema.js';
import { LIMITS } from '../limits/table.js';
import { only } from '../loaders/only.js';

export const Check: CheckResolvers = {
  claims: async ({ id }, _args, { loaders }) => {
    const coordinate = 'Check.computedFrom';
    const page = { order: loaders.reader.step(coordinate).order, limit: LIMITS.pageSize, backward: false };
    const [checked, used] = await Promise.all([
      only(loaders, 'Check.reportedBy', 'Observation', id),
      loaders.page(coordinate, 'Observation', id, {}, page),
    ]);
    return [...(checked ? [checked] : []), ...used.map(({ row }) => row)];
  },
};
