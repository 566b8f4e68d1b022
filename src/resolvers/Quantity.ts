// A quantity stores the id of its unit.
import type { NormalizedQuantityResolvers, QuantityResolvers } from './generated/types.js';
import type { Context } from '../execution/context.js';
import type { Row } from '../graph/columns.js';

const unit = (quantity: Row, _args: object, { loaders }: Context): Promise<Row> =>
  loaders.existing(String(quantity['unit']));

export const Quantity: QuantityResolvers = { unit };
export const NormalizedQuantity: NormalizedQuantityResolvers = { unit };
