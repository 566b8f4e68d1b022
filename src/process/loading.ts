// Data → graph: what `npm start` and `npm run load` share.
import { join } from 'node:path';
import { PROJECT, type Config } from './config.js';
import { describe } from '../dataset/changes.js';
import { documentFolders, documentTexts } from '../dataset/documents.js';
import { partHashes, wholeHash, type PartHashes } from '../dataset/hashes.js';
import { NOTHING, type Changes } from '../dataset/differences.js';
import { fillFirst, load, REBUILDING, type LoadOptions } from '../dataset/load.js';
import { Lookup } from '../dataset/lookup.js';
import { MODEL_VERSION } from '../dataset/model-version.js';
import { headsOf } from '../dataset/part.js';
import { readParts, type Reading } from '../dataset/read.js';
import { update } from '../dataset/update.js';
import type { Rows } from '../dataset/row-builder.js';
import { rowsInParts, toRows } from '../dataset/rows.js';
import type { State, Store } from '../common/store.js';
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { failureOf } from '../graph/failure.js';
import { createStore } from '../graph/store.js';
import { LIMITS } from '../limits/table.js';

export interface Data {
  /** Of each part of data/. */
  readonly hashes: PartHashes;
  /** Of all of it. */
  readonly hash: string;
  /** The available source texts, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** All that it says, checked: read when it is first asked for. */
  read(): Reading;
}

/** A graph cannot be read or loaded; the message says what was kept and what to do. */
export class LoadError extends Error {}

/** The graph, and the folder of its Neo4j if it is embedded. */
type Target = Graph & { readonly embedded?: { readonly home: string } | undefined };

/**
 * Hashes the data, and reads and checks it when that is needed.
 *
 * @param cache where documents that have been read are kept
 */
export function readData(folder: string, cache?: string): Data {
  const texts = documentTexts(documentFolders(PROJECT), LIMITS.textBytes);
  const hashes = partHashes(folder);
  let reading: Reading | undefined;
  const read = (): Reading =>
    (reading ??= readParts(folder, texts, cache === undefined ? undefined : { hashes, cache }));
  return { hashes, hash: wholeHash(hashes), texts, read };
}

export const rowsOfData = (data: Data): Rows => toRows(data.read().dataset);

export async function loadData(
  target: Target,
  catalogue: Catalogue,
  data: Data,
  options: LoadOptions,
): Promise<Changes> {
  const store = createStore(target, catalogue);
  const before = await stateOf(store, target);
  try {
    return await bringTo(store, data, before, options);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    throw new LoadError(
      `The load failed: ${failure}. ${await kept(store, before)}. ${advice(target)}, then load again.`,
    );
  }
}

/** Compares parts by their hashes, and reads the data only when some differ. */
async function bringTo(
  store: Store,
  data: Data,
  state: State | undefined,
  options: LoadOptions,
): Promise<Changes> {
  const isCurrent = state?.model === MODEL_VERSION && options.thorough !== true;
  if (isCurrent && !state.hasSchema) await store.applySchema();
  if (isCurrent && state.hash === data.hash) return NOTHING;
  const { dataset, parts } = data.read();
  const source = {
    hash: data.hash,
    parts: parts.map((part) => ({
      name: part.name,
      hash: data.hashes.get(part.name) ?? '',
      heads: headsOf(part.records),
    })),
  };
  const lookup = new Lookup(dataset);
  const filled = state ? undefined : await fillFirst(store, rowsInParts(lookup), { ...options, source });
  if (filled) return filled;
  const changes = isCurrent ? await update(store, { ...source, lookup }, options) : undefined;
  return changes ?? load(store, toRows(dataset), { ...options, source });
}

async function kept(store: Store, before: State | undefined): Promise<string> {
  if (!before) return 'It was the first load: nobody sees what it wrote, and the next load removes it';
  const now = await store.state().catch(() => before);
  return now?.model === REBUILDING
    ? 'The graph was being brought to another model: no server answers from it until a load has come to its end'
    : `Nothing was changed: the graph is as it was (version ${before.version})`;
}

/**
 * What a start does with the graph that it finds. The embedded Neo4j follows data/. A configured Neo4j may be shared: a
 * start fills it only if it is empty, and changes it only if the command line asks for that.
 *
 * @returns lines for people
 */
export async function bringUp(
  target: Target,
  catalogue: Catalogue,
  data: Data,
  { neo4j, loads }: Pick<Config, 'neo4j' | 'loads'>,
  options: LoadOptions,
): Promise<string[]> {
  const store = createStore(target, catalogue);
  const state = await stateOf(store, target);
  if (!neo4j || loads || (!state && (await store.isEmpty())))
    return describe(await loadData(target, catalogue, data, options));
  if (!state)
    throw new LoadError(
      `The Neo4j at ${neo4j.uri} has nodes but no complete graph: a first load was interrupted or is running, or the nodes belong to another program. If they may be replaced, run npm run load.`,
    );
  if (state.model !== MODEL_VERSION) return []; // process/follow-model.ts waits for it
  return [
    ...(state.hash === data.hash ? [] : [otherData(neo4j.uri, state)]),
    ...(state.hasSchema ? [] : [otherSchema(neo4j.uri)]),
  ];
}

const otherData = (uri: string, { version }: State): string =>
  `The graph at ${uri} (version ${version}) differs from data/ here, and is served as it is. To change it: npm run load, or npm start -- --load.`;

const otherSchema = (uri: string): string =>
  `The graph at ${uri} lacks indexes of this release: some queries fail or are slow until npm run load.`;

async function stateOf(store: Store, target: Target): Promise<State | undefined> {
  try {
    return await store.state();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    throw new LoadError(`The graph cannot be read: ${failure}. ${advice(target)}, then start again.`);
  }
}

const advice = ({ embedded }: Target): string =>
  embedded
    ? `Look into ${join(embedded.home, 'logs', 'debug.log')}; free some space if its disk is full; if its store is broken, remove ${embedded.home} to load the graph again from data/`
    : 'Look into the log of that Neo4j and fix what it reports';
