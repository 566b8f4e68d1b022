// `npm start`: reads the settings, listens, boots the graph, loads the data, and stops cleanly.
import { join } from 'node:path';
import { createApplication, warmUp } from './application.js';
import { PROJECT, readConfig } from './config.js';
import { openDatabase, type Database } from './database.js';
import { describe } from './dataset/changes.js';
import { exitWithSentence } from './exit.js';
import { loadData, readData } from './loading.js';
import { createServer } from './server.js';
import { Texts } from './texts.js';

const report = (line: string): void => console.log(line);
let stop = async (): Promise<void> => Promise.resolve();
let stopping = false;

async function run(): Promise<void> {
  const config = readConfig();
  stopOnSignals();
  const opening = openDatabase(config, report); // it boots while everything else is made
  opening.catch(() => undefined); // awaited below
  stop = async () => (await opening).stop();

  const application = createApplication(PROJECT);
  const data = readData(config.data);
  const state: { graph?: Database } = {};
  const server = await createServer({
    application,
    graph: () => state.graph,
    texts: new Texts(data.texts),
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    web: join(PROJECT, 'dist', 'web'),
  });
  let underWay = 0;
  server.addHook('onRequest', async () => void underWay++);
  server.addHook('onResponse', async () => void underWay--);
  stop = async () => {
    await server.close();
    await (await opening).stop();
  };
  const address = await server.listen({ host: config.host, port: config.port });

  const database = await opening;
  describe(await loadData(database, application.catalogue, data, { report })).forEach(report);
  state.graph = database;
  report(welcome(address));
  await warmUp(application, database, () => underWay > 0).catch(() => undefined);
}

function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      report(`\nStopping …`);
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          exitWithSentence(error);
          process.exit(1);
        },
      );
    });
}

const welcome = (address: string): string => `
Ready.
  Playground   ${address}/
  GraphQL      ${address}/graphql
  State        ${address}/readyz

Try:
  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ technologyParks { nodes { name city { name country { name } } } } }"}'

Ctrl-C stops the server and its Neo4j.`;

try {
  await run();
} catch (error) {
  if (!stopping) {
    // what a stop has cut off is no failure
    exitWithSentence(error);
    await stop().catch(() => undefined); // what never started has nothing to stop
  }
}
