// `node bench/fill.mjs 1000000`: a generated graph of so many entities, loaded by the product's own bulk path into an embedded
// Neo4j of its own (.ictgraph/bench-1000000). Prints nodes, relationships and how long it took.
import { join } from 'node:path';
import { openDatabase } from '../dist/server/database.js';
import { readConfig } from '../dist/server/config.js';
import { fill } from '../dist/server/dataset/load.js';
import { readCatalogue } from '../dist/server/graph/catalogue.js';
import { createStore } from '../dist/server/graph/store.js';
import { generated } from './generate.mjs';

const entities = Number(process.argv[2] ?? 10_000);
const config = { ...readConfig(), home: join('.ictgraph', `bench-${entities}`) };
const report = (line) => console.log(line);

const database = await openDatabase(config, report, { memory: { heap: 4_096, pageCache: 4_096 } });
try {
  const store = createStore(database, readCatalogue('cypher'));
  if (await store.state()) report('This graph is there already.');
  else {
    const start = Date.now();
    await fill(store, generated(entities), { report });
    report(`Filled in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
  const { records } = await database.driver.executeQuery(
    'MATCH (n:Node) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS relationships MATCH (e:Entity) RETURN nodes, relationships, count(e) AS entities',
  );
  report(JSON.stringify(records[0].toObject()));
} finally {
  await database.stop();
}
