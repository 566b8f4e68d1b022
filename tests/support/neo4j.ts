// A Neo4j for the tests alone: another port, another folder, booted fast; or the one of NEO4J_URI. The article is loaded.
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, readConfig } from '../../src/config.js';
import { openDatabase, type Database } from '../../src/database.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import type { Address } from '../../src/graph/connect.js';
import { nextFree } from '../../src/graph/embedded/port.js';
import { loadData, readData } from '../../src/loading.js';

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

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const own = (shared.ictGraph ??= { database: boot(), users: 0 });
  own.users++;
  const database = await own.database;
  const { uri, user, password, database: name } = database.address;
  provide('neo4j', { uri, user, password, ...(name === undefined ? {} : { database: name }) });
  return async () => {
    if (--own.users === 0) await database.stop();
  };
}

async function boot(): Promise<Database> {
  const given = readConfig();
  const config = {
    ...given,
    home: join(PROJECT, '.ictgraph', 'test'),
    embeddedPort: await nextFree(FIRST_PORT),
  };
  const database = await openDatabase(config, (line) => console.log(line), { fast: true });
  await loadData(database, readCatalogue(join(PROJECT, 'cypher')), readData(config.data), {
    report: () => undefined,
  });
  return database;
}
