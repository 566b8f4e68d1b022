// A Neo4j for the tests alone: another port, another folder, booted fast; or the one of NEO4J_URI. The article is loaded.
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { openDatabase, type Database } from '../../src/process/database.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import type { Address } from '../../src/graph/connect.js';
import { nextFree } from '../../src/graph/embedded/port.js';
import type { Store } from '../../src/common/store.js';
import { createStore } from '../../src/graph/store.js';
import { loadData, readData, type Data } from '../../src/process/loading.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: Address;
  }
}

/** Test runs beside each other start at ports of their own. */
const FIRST_PORT = 17_687 + (process.pid % 1_000);

/** Both projects of vitest.config.ts call this, in one process: the first boots, the last stops. */
interface Shared {
  ictGraph?: { readonly database: Promise<Database>; users: number };
}
const shared = globalThis as Shared; // the only place that both can see

export default async function setup({ provide, config }: TestProject): Promise<() => Promise<void>> {
  const own = (shared.ictGraph ??= { database: boot(config.env), users: 0 });
  own.users++;
  const database = await own.database;
  const { uri, user, password, database: name } = database.address;
  provide('neo4j', { uri, user, password, ...(name === undefined ? {} : { database: name }) });
  return async () => {
    if (--own.users === 0) await database.stop();
  };
}

/** @param env of the tests, which names their data */
async function boot(env: NodeJS.ProcessEnv): Promise<Database> {
  const given = readConfig({ ...process.env, ...env });
  const config = {
    ...given,
    home: join(PROJECT, '.ictgraph', 'test'),
    embeddedPort: await nextFree(FIRST_PORT),
  };
  const data = readData(config.data);
  const database = await openDatabase(config, (line) => console.log(line), { fast: true });
  try {
    const catalogue = readCatalogue(join(PROJECT, 'cypher'));
    if (config.neo4j) await refuseAnotherGraph(createStore(database, catalogue), data, config.neo4j.uri);
    await loadData(database, catalogue, data, { report: () => undefined });
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The tests change the graph and put it back: never one that is not the article's. */
async function refuseAnotherGraph(store: Store, { hash }: Data, uri: string): Promise<void> {
  const state = await store.state();
  if (state ? state.hash === hash : await store.isEmpty()) return;
  throw new Error(`${uri} holds another graph, which the tests would replace: name an empty database.`);
}
