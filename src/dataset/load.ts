// Loads the data into the graph. A load changes an existing graph by the difference, in one transaction
// together with its version; it fills an empty graph in batches, which becomes visible with its version at the end.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store, Write } from '../common/store.js';
import { apply, nextLoad, type Load } from './apply.js';
import { changesOf, contentHash, differences, isEmpty, NOTHING, type Changes } from './differences.js';
import { MODEL_VERSION } from './model-version.js';
import { progress, type Report } from './progress.js';
import type { Rows } from './row-builder.js';

/** The data in parts that fit into memory; relationships lead to nodes of the same part or of an earlier one. */
export type Parts = Iterable<Rows>;

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

type Source = NonNullable<LoadOptions['source']>;

/** Which data the graph holds now, and, when it has changed, since when. */
async function remember(write: Write, { hash, parts, ...load }: Source & Partial<Load>): Promise<void> {
  await write('parts.keep', [null], { names: parts.map(({ name }) => name) });
  await write('parts.write', parts);
  if (load.version === undefined) await write('state.hash', [null], { hash });
  else await write('state.write', [null], { ...load, hash, model: MODEL_VERSION });
}
