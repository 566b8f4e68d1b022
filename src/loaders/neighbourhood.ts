// The entities around some entities, level by level. What does not fit is not followed and counts as hidden.
import { LIMITS } from '../limits/table.js';
import type { Loaders } from './loaders.js';
import { asParameters, beginnings, sidesOf, type LinkFilter } from './sides.js';

export interface Extent extends LinkFilter {
  readonly depth: number;
  /** The most neighbours of one entity by one predicate in one direction. */
  readonly perPredicate: number;
}

/** The given ids come first, then the found ones, nearest first. */
export async function neighbourhood(
  loaders: Loaders,
  ids: readonly string[],
  { depth, perPredicate, ...filter }: Extent,
): Promise<string[]> {
  const found = new Set(ids);
  let frontier: readonly string[] = ids;
  for (let level = 1; level <= depth; level++) {
    const before = found.size;
    const { parameters } = asParameters(frontier.flatMap((id) => sidesOf(id, filter)));
    const rows = await loaders.reader.statement('Query.neighbourhood', {
      ...parameters,
      types: beginnings(filter.types),
      limit: perPredicate,
    });
    for (const [neighbours] of rows)
      for (const id of neighbours as string[]) if (found.size < LIMITS.graphNodes) found.add(id); // the statement returns ids
    frontier = [...found].slice(before);
  }
  return [...found];
}
