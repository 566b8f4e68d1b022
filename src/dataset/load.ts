// Loads the data into the graph. A load changes an existing graph by the difference, in one transaction
// together with its version; it fills an empty graph in batches, which becomes visible with its version at the end.
import { createHash } from 'node:crypto';
import type { State, Store } from '../graph/store.js';
import type { NodeRow, RelationshipRow, Rows } from './row-builder.js';

/** The data in parts that fit into memory; relationships lead to nodes of the same part or of an earlier one. */
export type Parts = Iterable<Rows>;

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly relationshipsAdded: number;
  readonly relationshipsRemoved: number;
}

type Report = (message: string) => void;

export interface LoadOptions {
  readonly report: Report;
  /** Compare with what is stored even when the graph is said to be from this very data. */
  readonly thorough?: boolean;
  readonly now?: Date;
}

const NOTHING: Changes = {
  added: [],
  changed: [],
  removed: [],
  relationshipsAdded: 0,
  relationshipsRemoved: 0,
};

/** Loading the same data twice changes nothing, and keeps the version. */
export async function load(store: Store, rows: Rows, options: LoadOptions): Promise<Changes> {
  const state = (await store.state()) ?? (await fillFirst(store, rows, options));
  if (!state)
    return {
      ...NOTHING,
      added: rows.nodes.map(({ id }) => id),
      relationshipsAdded: rows.relationships.length,
    };
  if (!state.hasSchema) await store.applySchema();
  const hash = contentHash().add(rows).digest();
  if (state.hash === hash && options.thorough !== true) return NOTHING;
  return change(store, rows, hash, options);
}

/** Fills the graph, unless another first load has done so meanwhile: then the state that it left. */
const fillFirst = (store: Store, rows: Rows, options: LoadOptions): Promise<State | undefined> =>
  store.alone(async () => {
    const state = await store.state();
    if (state) return state;
    options.report(`Filling an empty graph with ${rows.nodes.length} nodes …`);
    await fillAlone(store, [rows], options);
    return undefined;
  });

/** Fills an empty graph. A first load that was cut off earlier is cleared away; one that is complete is never touched. */
export const fill = (store: Store, parts: Parts, options: LoadOptions): Promise<void> =>
  store.alone(() => fillAlone(store, parts, options));

async function fillAlone(
  store: Store,
  parts: Parts,
  { report, now = new Date() }: LoadOptions,
): Promise<void> {
  await store.clear();
  const load = { version: 1, loadedAt: now.toISOString() };
  const tell = progress(report);
  let [nodes, relationships] = [0, 0];
  const content = contentHash();
  for (const part of parts) {
    content.add(part);
    await store.inBatches('nodes.create', part.nodes, load);
    await store.inBatches('relationships.write', part.relationships);
    [nodes, relationships] = [nodes + part.nodes.length, relationships + part.relationships.length];
    tell(`  ${nodes} nodes, ${relationships} relationships`);
  }
  tell('  making the indexes …');
  await store.applySchema();
  await store.inBatches('state.write', [null], { ...load, hash: content.digest() });
}

function change(
  store: Store,
  rows: Rows,
  hash: string,
  { report, now = new Date() }: LoadOptions,
): Promise<Changes> {
  return store.inOneTransaction(async (read, write) => {
    const [[version] = []] = await read('state.lock');
    const nodes = difference(rows.nodes, await read('nodes.read'));
    const relationships = relationshipDifference(rows.relationships, await read('relationships.read'));
    const changes: Changes = {
      added: nodes.added.map(({ id }) => id),
      changed: nodes.changed.map(({ id }) => id),
      removed: nodes.removed,
      relationshipsAdded: relationships.added.length,
      relationshipsRemoved: relationships.removed.length,
    };
    if (isEmpty(changes)) {
      await write('state.hash', [null], { hash });
      return changes;
    }
    report(
      `Writing ${nodes.added.length + nodes.changed.length} nodes and ${relationships.added.length} relationships …`,
    );
    const load = { version: Number(version) + 1, loadedAt: now.toISOString() };
    const gone = new Set(nodes.removed);
    // what a retracted claim leads to stays with it, but no direct relationship stands for it any more
    const loose = relationships.removed.filter(({ from, claim }) => !gone.has(from) || claim !== null);
    const steps = [
      ['relationships.remove', loose, {}],
      ['nodes.retract', nodes.removed, load],
      ['nodes.remove', nodes.removed, {}],
      ['nodes.revive', changes.added, {}],
      ['nodes.write', nodes.added, { ...load, action: 'ADDED' }],
      ['nodes.write', nodes.changed, { ...load, action: 'CHANGED' }],
      ['relationships.write', relationships.added, {}],
    ] as const;
    const tell = progress(report);
    for (const [index, [file, part, parameters]] of steps.entries()) {
      await write(file, part, parameters);
      tell(`  step ${index + 1} of ${steps.length} is done`);
    }
    await write('state.write', [null], { ...load, hash });
    return changes;
  });
}

export const isEmpty = (changes: Changes): boolean =>
  Object.values(changes).every(
    (change: readonly string[] | number) => (typeof change === 'number' ? change : change.length) === 0,
  );

function difference(wanted: readonly NodeRow[], stored: readonly (readonly unknown[])[]) {
  const hashes = new Map(stored.map(([id, hash]) => [String(id), hash]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.filter(({ id }) => !hashes.has(id)),
    changed: wanted.filter(({ id, properties }) => hashes.has(id) && hashes.get(id) !== properties['hash']),
    removed: [...hashes.keys()].filter((id) => !ids.has(id)),
  };
}

function relationshipDifference(wanted: readonly RelationshipRow[], stored: readonly (readonly unknown[])[]) {
  const found = new Map(
    stored.map(([key, from, claim]) => [String(key), { key: String(key), from: String(from), claim }]),
  );
  const keys = new Set(wanted.map(({ key }) => key));
  return {
    added: wanted.filter(({ key }) => !found.has(key)),
    removed: [...found.values()].filter(({ key }) => !keys.has(key)),
  };
}

/** Of all nodes and relationships in their order, by the hash that each has. */
export function contentHash() {
  const hash = createHash('sha256');
  const content = {
    add: ({ nodes, relationships }: Rows) => {
      for (const { properties } of nodes) hash.update(String(properties['hash']));
      for (const { key } of relationships) hash.update(key);
      return content;
    },
    digest: () => hash.digest('hex'),
  };
  return content;
}

const PROGRESS_EVERY = 2_000;

function progress(report: Report): Report {
  let last = Date.now();
  return (message) => {
    if (Date.now() - last < PROGRESS_EVERY) return;
    last = Date.now();
    report(message);
  };
}
