// What a load did, in lines for people: counts by type, and ids where they are few.
import { typeOfId } from '../graph/columns.js';
import { isEmpty, type Changes } from './load.js';

const FEW = 12;

export function describe(changes: Changes): string[] {
  if (isEmpty(changes)) return ['The graph holds the data already: nothing added, changed or removed.'];
  return [
    ...line('Added', changes.added),
    ...line('Changed', changes.changed),
    ...line('Removed', changes.removed),
    `Relationships: ${changes.relationshipsAdded} added, ${changes.relationshipsRemoved} removed`,
  ];
}

const line = (what: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${what} ${ids.length}: ${ids.length <= FEW ? ids.join(', ') : countByType(ids)}`];

function countByType(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(typeOfId(id), (counts.get(typeOfId(id)) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}
