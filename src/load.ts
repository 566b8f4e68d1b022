// `npm run load`: brings the graph to the state of data/, into the Neo4j that runs or one started for it. It looks at the
// documents that have changed; with `-- --all` at all that is stored. scripts/run.mjs reports what cannot go on.
import { join } from 'node:path';
import { ConfigError, PROJECT, readConfig } from './process/config.js';
import { describe } from './dataset/changes.js';
import { duplicatesIn, inWords } from './dataset/duplicates.js';
import { unusedIn } from './dataset/unused.js';
import { openDatabase } from './process/database.js';
import { recover } from './ingest/publish/journal.js';
import { readCatalogue } from './graph/catalogue.js';
import { SEEN_BY_ALL } from './process/follow-model.js';
import { loadData, readData } from './process/loading.js';

const report = (line: string): void => console.log(line);

const [, , ...options] = process.argv;
const unknown = options.find((option) => option !== '--all');
if (unknown !== undefined)
  throw new ConfigError(`"${unknown}" is not an option of npm run load; allowed is --all.`);
const config = readConfig();
recover(config.home);
const data = readData(config.data, join(config.home, 'parts'));
report(`${config.data} has ${data.hashes.size} parts: documents, and what they share`);
const { notes, dataset } = data.read();
notes.forEach(report);
const database = await openDatabase(config, report, { shared: true });
try {
  const catalogue = readCatalogue(join(PROJECT, 'cypher'));
  const changes = await loadData(database, catalogue, data, {
    report,
    thorough: options.includes('--all'),
    grace: config.neo4j ? SEEN_BY_ALL : 0,
  });
  describe(changes, unusedIn(dataset)).forEach(report);
  duplicatesIn(dataset).map(inWords).forEach(report);
} finally {
  await database.stop();
}
