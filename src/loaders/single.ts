import type { Row } from '../graph/columns.js';
import type { Loaders } from './loaders.js';

/** The first things that a step leads to from one parent, in the step's order. */
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

/** The first thing that a step leads to from one parent, or null. */
export async function only(
  loaders: Loaders,
  coordinate: string,
  type: string,
  parent: string,
): Promise<Row | null> {
  const [first] = await some(loaders, coordinate, type, parent, 1);
  return first ?? null;
}
