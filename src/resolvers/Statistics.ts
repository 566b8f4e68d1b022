// Each list of counts is a separate statement, sent when a field needs it.
import type { Context } from '../execution/context.js';
import type { StatisticsResolvers } from './generated/types.js';
import type { Row } from '../graph/columns.js';

const counts =
  (coordinate: string) =>
  async (_statistics: Row, _args: object, { loaders }: Context): Promise<Row[]> =>
    (await loaders.reader.statement(coordinate)).map(([value, label, count]) => ({
      __typename: 'Count',
      id: String(value),
      value,
      label,
      count,
    }));

export const Statistics: StatisticsResolvers = {
  types: counts('Statistics.types'),
  claims: counts('Statistics.claims'),
  predicates: counts('Statistics.predicates'),
  kinds: counts('Statistics.kinds'),
  documents: counts('Statistics.documents'),
};
