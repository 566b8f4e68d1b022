// What a load did, in lines for people: counts by type, and ids where they are few.
import { typeOf } from './ids.js';
import { isEmpty, type Changes } from './differences.js';

const FEW = 12;

export function describe(changes: Changes, unused: readonly string[] = []): string[] {
  const left = line('Nothing uses', unused);
  if (isEmpty(changes))
    return ['The graph holds the data already: nothing added, changed or removed.', ...left];
  return [
    ...line('Added', changes.added),
    ...line('Changed', changes.changed),
    ...line('Removed', changes.removed),
    `Relationships: ${changes.relationshipsAdded} added, ${changes.relationshipsRemoved} removed`,
    ...left,
  ];
}

/** `Added 14: 12 links, 1 city, Dataset` */
const line = (what: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${what} ${ids.length}: ${ids.length <= FEW ? ids.join(', ') : countByType(ids)}`];

function countByType(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(nameOf(id), (counts.get(nameOf(id)) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}

/** The one node without a type is the description of the data. */
const nameOf = (id: string): string => (id.includes(':') ? typeOf(id) : 'description of the data');
