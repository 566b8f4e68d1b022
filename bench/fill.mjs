// `node bench/fill.mjs 1000000`: a generated graph of this many entities, loaded by the server's own bulk path into an embedded
// Neo4j of its own (.ictgraph/bench-1000000). Prints nodes, relationships and the time it took; an existing graph
// is left as it is.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../dist/server/process/database.js';
import { readConfig } from '../dist/server/process/config.js';
import { fill } from '../dist/server/dataset/load.js';
import { readCatalogue } from '../dist/server/graph/catalogue.js';
import { createStore } from '../dist/server/graph/store.js';
import { generated } from './generate.mjs';

const report = (line) => console.log(line);

/** The database with the generated graph, which is first made if it is missing. */
export async function openFilled(entities) {
  const config = { ...readConfig(), home: join('.ictgraph', `bench-${entities}`), neo4j: undefined };
  const memory = entities < 100_000 ? undefined : { heap: 4_096, pageCache: 4_096 };
  const database = await openDatabase(config, report, { memory });
  try {
    const store = createStore(database, readCatalogue('cypher'));
    const state = await store.state();
    if (!state) {
      const start = Date.now();
      await fill(store, generated(entities), { report });
      report(`Filled in ${((Date.now() - start) / 1000).toFixed(0)} s`);
    } else if (!state.hasSchema) await store.applySchema();
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const database = await openFilled(Number(process.argv[2] ?? 10_000));
  const { records } = await database.driver.executeQuery(
    'MATCH (n:Node) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS relationships MATCH (e:Entity) RETURN nodes, relationships, count(e) AS entities',
  );
  report(JSON.stringify(records[0].toObject()));
  await database.stop();
}
