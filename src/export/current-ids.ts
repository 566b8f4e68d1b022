// The filter of an export with the ids that hold now, before anything is streamed, as `Query.graph` has it.
import { currentIds, KINDS } from '../graph/named-things.js';
import type { Filter, Parameter } from './filter.js';

/** @param read maps each known id to the one that holds now */
export async function withCurrentIds(
  filter: Filter,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Filter> {
  const { otherEnd, ...lists } = filter;
  const asked = Object.entries(lists).flatMap(([name, ids]) => {
    const kind = KINDS[name];
    return kind ? [{ parameter: name as Parameter, ids, kind }] : []; // a filter has no other names
  });
  if (asked.length === 0) return filter;
  const found = await read(asked.flatMap(({ ids }) => ids));
  const current = Object.fromEntries(
    asked.map(({ parameter, ids, kind }) => [
      parameter,
      currentIds(parameter, ids, kind, (id) => found.get(id)),
    ]),
  );
  return { ...filter, ...current, ...(otherEnd && { otherEnd: { ...otherEnd, ...current } }) };
}
