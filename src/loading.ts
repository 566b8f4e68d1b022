// Data → graph: what `npm start` and `npm run load` share.
import { join } from 'node:path';
import { PROJECT, type Config } from './config.js';
import { describe } from './dataset/changes.js';
import { documentFolders, documentTexts } from './dataset/documents.js';
import { contentHash, load, type Changes, type LoadOptions } from './dataset/load.js';
import { readDataset } from './dataset/read.js';
import type { Rows } from './dataset/row-builder.js';
import { toRows } from './dataset/rows.js';
import type { Catalogue } from './graph/catalogue.js';
import type { Graph } from './graph/connect.js';
import { failureOf } from './graph/failure.js';
import { createStore, type State, type Store } from './graph/store.js';
import { LIMITS } from './limits/table.js';

export interface Data {
  readonly rows: Rows;
  /** The available source texts, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A graph cannot be read or loaded; the message says what was kept and what to do. */
export class LoadError extends Error {}

/** The graph, and the folder of its Neo4j if it is embedded. */
type Target = Graph & { readonly embedded?: { readonly home: string } | undefined };

/** Reads and checks the data. It needs no database, so it can run while that boots. */
export function readData(folder: string): Data {
  const texts = documentTexts(documentFolders(PROJECT), LIMITS.textBytes);
  return { rows: toRows(readDataset(folder, texts)), texts };
}

export const hashOf = ({ rows }: Data): string => contentHash().add(rows).digest();

export async function loadData(
  target: Target,
  catalogue: Catalogue,
  { rows }: Data,
  options: LoadOptions,
): Promise<Changes> {
  const store = createStore(target, catalogue);
  const before = await stateOf(store, target);
  try {
    return await load(store, rows, options);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const kept = before
      ? `Nothing was changed: the graph is as it was (version ${before.version})`
      : 'It was the first load: nobody sees what it wrote, and the next load removes it';
    throw new LoadError(`The load failed: ${failure}. ${kept}. ${advice(target)}, then load again.`);
  }
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
  return [
    ...(state.hash === hashOf(data) ? [] : [otherData(neo4j.uri, state)]),
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
