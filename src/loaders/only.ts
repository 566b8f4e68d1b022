import type { Row } from '../graph/columns.js';
import type { Loaders } from './loaders.js';

/** What a step leads to from one parent, when it leads to one: the first in the step's order; null when to none. */
export async function only(
  loaders: Loaders,
  coordinate: string,
  type: string,
  parent: string,
): Promise<Row | null> {
  const page = { order: loaders.reader.step(coordinate).order, limit: 1, backward: false };
  const [first] = await loaders.page(coordinate, type, parent, {}, page);
  return first?.row ?? null;
}
