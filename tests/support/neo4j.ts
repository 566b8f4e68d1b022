// A Neo4j for the tests alone: another port, another folder, booted fast; or the one of NEO4J_URI. The article is loaded.
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import type { Address } from '../../src/graph/connect.js';
import { nextFree } from '../../src/graph/embedded/port.js';
import { loadData, readData } from '../../src/loading.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: Address;
  }
}

const FIRST_PORT = 17_687;

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = readConfig();
  const config = {
    ...given,
    home: join(PROJECT, '.ictgraph', 'test'),
    embeddedPort: await nextFree(FIRST_PORT),
  };
  const database = await openDatabase(config, (line) => console.log(line), { fast: true });
  await loadData(database, readCatalogue(join(PROJECT, 'cypher')), readData(config.data), () => undefined);
  const { uri, user, password, database: name } = database.address;
  provide('neo4j', { uri, user, password, ...(name === undefined ? {} : { database: name }) });
  return () => database.stop();
}
