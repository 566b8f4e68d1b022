// What differs between the data and the graph, and what a load reports of it.
import { createHash } from 'node:crypto';
import type { NodeRow, RelationshipRow, Rows } from './row-builder.js';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly relationshipsAdded: number;
  readonly relationshipsRemoved: number;
}

export const NOTHING: Changes = {
  added: [],
  changed: [],
  removed: [],
  relationshipsAdded: 0,
  relationshipsRemoved: 0,
};

export interface Differences {
  readonly nodes: {
    readonly added: readonly NodeRow[];
    readonly changed: readonly NodeRow[];
    readonly removed: readonly string[];
  };
  readonly relationships: {
    readonly added: readonly RelationshipRow[];
    readonly removed: readonly StoredRelationship[];
  };
}

interface StoredRelationship {
  readonly key: string;
  readonly from: string;
  readonly claim: unknown;
}

export const changesOf = ({ nodes, relationships }: Differences): Changes => ({
  added: nodes.added.map(({ id }) => id),
  changed: nodes.changed.map(({ id }) => id),
  removed: nodes.removed,
  relationshipsAdded: relationships.added.length,
  relationshipsRemoved: relationships.removed.length,
});

export const isEmpty = (changes: Changes): boolean =>
  Object.values(changes).every(
    (change: readonly string[] | number) => (typeof change === 'number' ? change : change.length) === 0,
  );

type Stored = readonly (readonly unknown[])[];

/** Between what is wanted and what is stored: nodes by id and hash, relationships by key, start and claim. */
export function differences(
  { nodes, relationships }: Rows,
  stored: { readonly nodes: Stored; readonly relationships: Stored },
): Differences {
  const hashes = new Map(stored.nodes.map(([id, hash]) => [String(id), hash]));
  const ids = new Set(nodes.map(({ id }) => id));
  const found = new Map(
    stored.relationships.map(([key, from, claim]) => [
      String(key),
      { key: String(key), from: String(from), claim },
    ]),
  );
  const keys = new Set(relationships.map(({ key }) => key));
  return {
    nodes: {
      added: nodes.filter(({ id }) => !hashes.has(id)),
      changed: nodes.filter(({ id, properties }) => hashes.has(id) && hashes.get(id) !== properties['hash']),
      removed: [...hashes.keys()].filter((id) => !ids.has(id)),
    },
    relationships: {
      added: relationships.filter(({ key }) => !found.has(key)),
      removed: [...found.values()].filter(({ key }) => !keys.has(key)),
    },
  };
}

/** Of all nodes and relationships, by the hash that each has, in whatever order they come. */
export function contentHash() {
  const all: string[] = [];
  const content = {
    add: ({ nodes, relationships }: Rows) => {
      for (const { properties } of nodes) all.push(String(properties['hash']));
      for (const { key } of relationships) all.push(key);
      return content;
    },
    digest: () => createHash('sha256').update(all.sort().join('')).digest('hex'),
  };
  return content;
}
