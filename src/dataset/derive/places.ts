// In which places an entity lies, however many links apart: along where it is located and what it is part of. All that asks
// "in this country" or "in this region" rests on it.
import type { Predicate } from '../../generated/schema.js';
import { entityType, isEntityType } from '../../model/model.js';
import { groupBy } from '../group.js';
import { typeOf } from '../ids.js';
import type { LinkRecord } from '../types.js';

const INTO: ReadonlySet<Predicate> = new Set(['LOCATED_IN', 'PART_OF']);

export function placesOf(links: readonly LinkRecord[]): (id: string) => readonly string[] {
  const leading = groupBy(
    links.filter(({ predicate }) => INTO.has(predicate)),
    ({ subject }) => subject,
  );
  return (start) => {
    const seen = new Set([start]);
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop())
      for (const { object } of leading.get(id) ?? [])
        if (!seen.has(object)) {
          seen.add(object);
          queue.push(object);
        }
    seen.delete(start);
    return [...seen].filter(isPlace).sort();
  };
}

function isPlace(id: string): boolean {
  const type = typeOf(id);
  return isEntityType(type) && entityType(type).interfaces.includes('Place');
}
