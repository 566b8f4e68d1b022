// The difference between the data and the graph, applied in one transaction together with the graph's version.
import { typeOfId } from '../graph/columns.js';
import type { Store } from '../graph/store.js';
import type { NodeRow, RelationshipRow, Rows } from './row-builder.js';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly relationshipsAdded: number;
  readonly relationshipsRemoved: number;
}

type Report = (message: string) => void;

/** Loading the same twice changes nothing, and leaves the version as it is. */
export async function load(store: Store, rows: Rows, report: Report, now = new Date()): Promise<Changes> {
  return await store.inOneTransaction(async (read, write) => {
    const nodes = difference(rows.nodes, await read('nodes.read'));
    const relationships = relationshipDifference(rows.relationships, await read('relationships.read'));
    const changes: Changes = {
      added: nodes.added.map(({ id }) => id),
      changed: nodes.changed.map(({ id }) => id),
      removed: nodes.removed,
      relationshipsAdded: relationships.added.length,
      relationshipsRemoved: relationships.removed.length,
    };
    if (isEmpty(changes)) return changes;
    report(
      `Writing ${nodes.added.length + nodes.changed.length} nodes and ${relationships.added.length} relationships …`,
    );
    const recordedAt = now.toISOString();
    await write('relationships.remove', 'rows', relationships.removed);
    await write('nodes.remove', 'ids', nodes.removed);
    await write('nodes.write', 'rows', [...nodes.added, ...nodes.changed], { recordedAt });
    await write(
      'relationships.write',
      'rows',
      relationships.added.map((row) => ({ ...row, claim: row.claim ?? null })),
    );
    await write('version.write', 'rows', [null], { loadedAt: recordedAt });
    return changes;
  });
}

export const isEmpty = (changes: Changes): boolean =>
  Object.values(changes).every(
    (change: readonly string[] | number) => (typeof change === 'number' ? change : change.length) === 0,
  );

/** What a load did, in lines for people: counts by type, and ids where they are few. */
export function describe(changes: Changes): string[] {
  if (isEmpty(changes)) return ['The graph holds the data already: nothing added, changed or removed.'];
  const line = (what: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [`${what} ${ids.length}: ${ids.length <= 12 ? ids.join(', ') : countByType(ids)}`];
  return [
    ...line('Added', changes.added),
    ...line('Changed', changes.changed),
    ...line('Removed', changes.removed),
    `Relationships: ${changes.relationshipsAdded} added, ${changes.relationshipsRemoved} removed`,
  ];
}

function countByType(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(typeOfId(id), (counts.get(typeOfId(id)) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}

function difference(wanted: readonly NodeRow[], stored: readonly (readonly string[])[]) {
  const hashes = new Map(stored.map(([id = '', hash]) => [id, hash]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.filter(({ id }) => !hashes.has(id)),
    changed: wanted.filter(({ id, properties }) => hashes.has(id) && hashes.get(id) !== properties['hash']),
    removed: [...hashes.keys()].filter((id) => !ids.has(id)),
  };
}

function relationshipDifference(wanted: readonly RelationshipRow[], stored: readonly (readonly string[])[]) {
  const found = new Map(stored.map(([key = '', from]) => [key, from]));
  const keys = new Set(wanted.map(({ key }) => key));
  return {
    added: wanted.filter(({ key }) => !found.has(key)),
    removed: [...found].filter(([key]) => !keys.has(key)).map(([key, from]) => ({ key, from })),
  };
}
