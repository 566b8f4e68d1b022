// The ids of a filter are looked up before anything is streamed, as `Query.graph` does: unknown ones are told, and one that
// was given up in a merge stands for the one that holds now.
import { UnknownIds } from '../errors.js';
import { typeOfId } from '../graph/columns.js';
import type { Filter, Parameter } from './filter.js';

/** Of the ids that are known, the ones that hold now. */
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
