import type { Row } from '../graph/columns.js';
import type { Loaders } from './loaders.js';

/** What a step leads to from one parent, the first so many in the step's order. */
export async function some(
  loaders: Loaders,
  coordinate: string,
  type: string,
  parent: string,
  limit: number,
): Promise<Row[]> {
  const page = { order: loaders.reader.step(coordinate).order, limit, backward: false };
  return (await loaders.page(coordinate, type, parent, {}, page)).map(({ row }) => row);
}

/** What a step leads to from one parent, when it leads to one: the first in the step's order; null when to none. */
export async function only(
  loaders: Loaders,
  coordinate: string,
  type: string,
  parent: string,
): Promise<Row | null> {
  const [first] = await some(loaders, coordinate, type, parent, 1);
  return first ?? null;
}
