// `npm run backup -- FILE` and `npm run restore -- FILE`: writes the embedded graph to a file and reads it back, while no
// server runs. scripts/run.mjs reports errors.
import { resolve } from 'node:path';
import { ConfigError, PROJECT, readConfig } from './process/config.js';
import { dump, restore } from './graph/embedded/dump.js';
import { currentHome } from './graph/embedded/homes.js';

const [, , action, ...names] = process.argv;
const [name] = names;
const config = readConfig();
if (name === undefined || names.length > 1 || (action !== 'backup' && action !== 'restore'))
  throw new ConfigError('Name one file: npm run backup -- FILE, or npm run restore -- FILE.');
if (config.neo4j)
  throw new ConfigError(
    'NEO4J_URI is set: back up that Neo4j with its own neo4j-admin, or unset NEO4J_URI for the embedded one.',
  );

const file = resolve(process.env['INIT_CWD'] ?? PROJECT, name); // the folder where npm was called
const home = currentHome(config.home);
const graph = { project: PROJECT, home, report: (line: string) => console.log(line) };
await (action === 'backup' ? dump(graph, file) : restore(graph, file));
console.log(action === 'backup' ? `Wrote ${home} to ${file}` : `Restored ${home} from ${file}`);
