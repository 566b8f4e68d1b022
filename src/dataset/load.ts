// Loads the data into the graph. A load changes an existing graph by the difference, in one transaction
// together with its version; it fills an empty graph in batches, which becomes visible with its version at the end.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store, Write } from '../common/store.js';
import { MODEL_VERSION } from './model-version.js';
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

/** A part of data/ as the graph remembers it: its hash, and the ids of what it says. */
export interface LoadedPart {
  readonly name: string;
  readonly hash: string;
  readonly heads: readonly string[];
}

export interface LoadOptions {
  readonly report: Report;
  /** Compare with the stored graph even if it claims to be from exactly this data. */
  readonly thorough?: boolean;
  readonly now?: Date;
  /** Milliseconds for servers to stop answering from a graph before it is rebuilt. */
  readonly grace?: number;
  /** What the rows were read from, and the hash of all of it; without it the next load compares everything. */
  readonly source?: { readonly hash: string; readonly parts: readonly LoadedPart[] };
}

export const NOTHING: Changes = {
  added: [],
  changed: [],
  removed: [],
  relationshipsAdded: 0,
  relationshipsRemoved: 0,
};

/** Loading the same data twice changes nothing, and keeps the version. */
export async function load(store: Store, rows: Rows, options: LoadOptions): Promise<Changes> {
  let state = await store.state();
  if (!state) {
    const filled = await fillFirst(store, [rows], options);
    if (filled) return filled;
    state = await store.state();
  }
  if (state?.model !== MODEL_VERSION) return rebuild(store, rows, options);
  if (!state.hasSchema) await store.applySchema();
  const { hash } = sourceOf(rows, options);
  if (state.hash === hash && options.thorough !== true) return NOTHING;
  return change(store, rows, options);
}

const sourceOf = (rows: Rows, { source }: LoadOptions): NonNullable<LoadOptions['source']> =>
  source ?? { hash: contentHash().add(rows).digest(), parts: [] };

/** Fills an empty graph, part by part; undefined if another first load has done so meanwhile. */
export const fillFirst = (store: Store, parts: Parts, options: LoadOptions): Promise<Changes | undefined> =>
  store.alone(async () => {
    if (await store.state()) return undefined;
    options.report('Filling an empty graph …');
    return fillAlone(store, parts, options);
  });

/** Fills an empty graph. A first load that was cut off earlier is cleared away; one that is complete is never touched. */
export const fill = (store: Store, parts: Parts, options: LoadOptions): Promise<Changes> =>
  store.alone(() => fillAlone(store, parts, options));

async function fillAlone(store: Store, parts: Parts, options: LoadOptions): Promise<Changes> {
  const { report, now = new Date(), source } = options;
  await store.clear();
  const load = { version: 1, loadedAt: now.toISOString() };
  const tell = progress(report);
  const added: string[] = [];
  let relationships = 0;
  const content = contentHash();
  for (const part of parts) {
    content.add(part);
    await store.inBatches('nodes.create', part.nodes, load);
    await store.inBatches('relationships.write', part.relationships);
    for (const { id } of part.nodes) added.push(id);
    relationships += part.relationships.length;
    tell(`  ${added.length} nodes, ${relationships} relationships`);
  }
  tell('  making the indexes …');
  await store.applySchema();
  await remember(store.inBatches, { ...load, ...(source ?? { hash: content.digest(), parts: [] }) });
  return { ...NOTHING, added, relationshipsAdded: relationships };
}

function change(store: Store, rows: Rows, options: LoadOptions): Promise<Changes> {
  return store.inOneTransaction(async (read, write) => {
    const [[version] = []] = await read('state.lock');
    const found = differences(rows, {
      nodes: await read('nodes.read'),
      relationships: await read('relationships.read'),
    });
    const load = nextLoad(version, options);
    if (isEmpty(changesOf(found))) await remember(write, { ...sourceOf(rows, options) });
    else {
      await apply(found, write, load, options.report);
      await remember(write, { ...load, ...sourceOf(rows, options) });
    }
    return changesOf(found);
  });
}

/** No release has this version of the model: no server answers from a graph that says so. */
export const REBUILDING = 'being rebuilt';

/**
 * Brings the graph to this version of the model, in batches, whatever its size. Servers stop answering from it when it begins,
 * and go on when it is whole; one that is cut off is done again by the next load. What has gone or come is recorded as ever,
 * and what is only stored otherwise has not changed.
 */
function rebuild(store: Store, rows: Rows, options: LoadOptions): Promise<Changes> {
  return store.alone(async () => {
    const state = await store.state();
    if (!state || state.model === MODEL_VERSION) return load(store, rows, options);
    options.report(
      `The graph is of model ${state.model} and becomes one of model ${MODEL_VERSION}; no server answers from it until then …`,
    );
    await store.inBatches('state.close', [null], { model: REBUILDING });
    await sleep(options.grace ?? 0);
    await store.applySchema();
    const found = differences(rows, {
      nodes: await store.read('nodes.read'),
      relationships: await store.read('relationships.read'),
    });
    const next = nextLoad(state.version, options);
    await apply(found, store.inBatches, next, options.report, 'REWRITTEN');
    await remember(store.inBatches, { ...next, ...sourceOf(rows, options) });
    return changesOf(found);
  });
}

export type Load = Readonly<{ version: number; loadedAt: string }>;

export const nextLoad = (version: unknown, { now = new Date() }: Pick<LoadOptions, 'now'>): Load => ({
  version: Number(version) + 1,
  loadedAt: now.toISOString(),
});

type Source = NonNullable<LoadOptions['source']>;

/** Which data the graph holds now, and, when it has changed, since when. */
async function remember(write: Write, { hash, parts, ...load }: Source & Partial<Load>): Promise<void> {
  await write('parts.keep', [null], { names: parts.map(({ name }) => name) });
  await write('parts.write', parts);
  if (load.version === undefined) await write('state.hash', [null], { hash });
  else await write('state.write', [null], { ...load, hash, model: MODEL_VERSION });
}

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

export async function apply(
  { nodes, relationships }: Differences,
  write: Write,
  load: Load,
  report: Report,
  action: 'CHANGED' | 'REWRITTEN' = 'CHANGED',
): Promise<void> {
  report(
    `Writing ${nodes.added.length + nodes.changed.length} nodes and ${relationships.added.length} relationships …`,
  );
  const gone = new Set(nodes.removed);
  // a retracted claim keeps what it leads to, but loses its direct relationship
  const loose = relationships.removed.filter(({ from, claim }) => !gone.has(from) || claim !== null);
  const steps = [
    ['removing relationships', 'relationships.remove', loose, {}],
    ['retracting', 'nodes.retract', nodes.removed, load],
    ['removing what was derived', 'nodes.remove', nodes.removed, {}],
    ['taking up what is back', 'nodes.revive', nodes.added.map(({ id }) => id), {}],
    ['adding nodes', 'nodes.write', nodes.added, { ...load, action: 'ADDED' }],
    ['changing nodes', 'nodes.write', nodes.changed, { ...load, action }],
    ['adding relationships', 'relationships.write', relationships.added, {}],
  ] as const;
  const tell = progress(report);
  for (const [what, file, part, parameters] of steps) {
    for (let start = 0; start < part.length; start += SHOWN) {
      await write(file, part.slice(start, start + SHOWN), parameters);
      tell(`  ${what}: ${Math.min(start + SHOWN, part.length)} of ${part.length}`);
    }
  }
}

/** So many rows are written between two lines on how far it is. */
const SHOWN = 5_000;

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

const PROGRESS_EVERY = 2_000;

function progress(report: Report): Report {
  let last = Date.now();
  return (message) => {
    if (Date.now() - last < PROGRESS_EVERY) return;
    last = Date.now();
    report(message);
  };
}
