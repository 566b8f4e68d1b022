// Follows a step of cypher/ from one parent, without a page.
import type { Row } from '../graph/columns.js';
import type { Loaders, Target } from './loaders.js';

/** The first things that the step leads to, in its order. */
export async function follow(
  loaders: Loaders,
  target: Target,
  parent: string,
  limit: number,
): Promise<Row[]> {
  const page = { order: loaders.reader.step(target.coordinate).order, limit, backward: false };
  return (await loaders.page(target, parent, {}, page)).map(({ row }) => row);
}

/** The first thing that the step leads to, or null. */
export async function followOne(loaders: Loaders, target: Target, parent: string): Promise<Row | null> {
  const [first] = await follow(loaders, target, parent, 1);
  return first ?? null;
}
