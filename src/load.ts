// `npm run load`: loads data/ into the graph, in the Neo4j that runs or in one that it starts.
// scripts/run.mjs reports errors.
import { join } from 'node:path';
import { PROJECT, readConfig } from './config.js';
import { describe } from './dataset/changes.js';
import { openDatabase } from './database.js';
import { readCatalogue } from './graph/catalogue.js';
import { loadData, readData } from './loading.js';

const report = (line: string): void => console.log(line);

const config = readConfig();
const data = readData(config.data);
report(
  `Read ${data.rows.nodes.length} nodes and ${data.rows.relationships.length} relationships from ${config.data}`,
);
const database = await openDatabase(config, report, { shared: true });
try {
  const catalogue = readCatalogue(join(PROJECT, 'cypher'));
  const changes = await loadData(database, catalogue, data, { report, thorough: true });
  describe(changes).forEach(report);
} finally {
  await database.stop();
}
