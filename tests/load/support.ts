// The store of the shared test graph; each file leaves it as it found it.
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { PROJECT, readConfig } from '../../src/process/config.js';
import type { Changes } from '../../src/dataset/differences.js';
import { load } from '../../src/dataset/load.js';
import type { Rows } from '../../src/dataset/row-builder.js';
import { toRows } from '../../src/dataset/rows.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import type { Store } from '../../src/common/store.js';
import { createStore } from '../../src/graph/store.js';
import { readData } from '../../src/process/loading.js';

const { dataset } = readData(readConfig().data).read();
export const rows = toRows(dataset);
export const silent = (): void => undefined;

export interface TestStore {
  readonly store: Store;
  load(rows: Rows): Promise<Changes>;
  /** What a Cypher of the test's own answers. */
  cypher(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  version(): Promise<number>;
}

export function useStore(): TestStore {
  let graph: Graph | undefined;
  let store: Store | undefined;
  const current = (): Store => {
    if (!store) throw new Error('asked before the store was there');
    return store;
  };
  const loadRows = (given: Rows): Promise<Changes> =>
    load(current(), given, { report: silent, thorough: true });
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
    store = createStore(graph, readCatalogue(join(PROJECT, 'cypher')));
    await loadRows(rows);
  });
  afterAll(async () => {
    await loadRows(rows);
    await graph?.driver.close();
  });
  return {
    get store() {
      return current();
    },
    load: loadRows,
    cypher: async (text, parameters = {}) => {
      const result = await graph?.driver.executeQuery(text, parameters);
      return (result?.records ?? []).map((record) => record.toObject());
    },
    version: async () => (await current().state())?.version ?? 0,
  };
}

/** The data without one node, and without what hangs on it. */
export function without(...ids: readonly string[]): Rows {
  const links = dataset.links.filter(({ id }) => !ids.includes(id));
  const { nodes, relationships } = toRows({ ...dataset, links }); // what follows from links goes with them
  return {
    nodes: nodes.filter(({ id }) => !ids.includes(id)),
    relationships: relationships.filter(
      ({ from, to, claim }) => ![from, to, claim].some((id) => ids.includes(id ?? '')),
    ),
  };
}
