// Looks up the ids of a filter before anything is streamed, as `Query.graph` does. Unknown ids are an error; ids from before
// a merge resolve to the current ones.
import { UnknownIds } from '../common/errors.js';
import { typeOfId } from '../graph/columns.js';
import type { Filter, Parameter } from './filter.js';

/** Maps known ids to current ones. */
type Current = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export async function withKnownIds(
  filter: Filter,
  entityTypes: readonly string[],
  current: Current,
): Promise<Filter> {
  const kinds: readonly (readonly [Parameter, what: string, types: readonly string[]])[] = [
    ['ids', 'entity', entityTypes],
    ['documents', 'document', ['Document']],
    ['indicators', 'indicator', ['Indicator']],
  ];
  const asked = kinds.flatMap(([parameter]) => filter[parameter] ?? []);
  if (asked.length === 0) return filter;
  const found = await current(asked);
  const known: Partial<Record<Parameter, readonly string[]>> = {};
  for (const [parameter, what, types] of kinds) {
    const ids = filter[parameter];
    if (!ids) continue;
    const now = ids.map((id) => found.get(id) ?? '');
    const unknown = ids.filter((_id, index) => !types.includes(typeOfId(now[index] ?? '')));
    if (unknown.length > 0) throw new UnknownIds(parameter, unknown, what);
    known[parameter] = [...new Set(now)];
  }
  const { otherEnd } = filter;
  return { ...filter, ...known, ...(otherEnd && { otherEnd: { ...otherEnd, ...known } }) };
}
