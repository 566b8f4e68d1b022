// From settings and a graph that boots to a server that answers: it listens at once, and is ready when the data is loaded.
import { join } from 'node:path';
import { createApplication, warmUp } from './application.js';
import { PROJECT, type Config } from './config.js';
import type { Database } from './database.js';
import { describe } from './dataset/changes.js';
import type { Changes } from './dataset/load.js';
import { loadData, readData } from './loading.js';
import { startTracing } from './observe/tracing.js';
import { createServer } from './server.js';
import { Texts } from './texts.js';

type Report = (line: string) => void;

/** @param onStop takes what must be closed before the graph is */
export async function serve(
  config: Config,
  opening: Promise<Database>,
  report: Report,
  onStop: (close: () => Promise<void>) => void,
): Promise<void> {
  const application = createApplication(PROJECT);
  const data = readData(config.data);
  const state: { graph?: Database } = {};
  const tracing = await startTracing(config.tracesUrl, report);
  if (tracing) onStop(() => tracing.close()); // after the server, whose last spans it sends
  const server = await createServer({
    application,
    graph: () => state.graph,
    texts: new Texts(data.texts),
    // at `info` Fastify has one line of its own, "Server listening", which welcome() says better
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    seeing: { ...config, tracing },
    web: join(PROJECT, 'dist', 'web'),
    fairness: config.fairness,
  });
  let underWay = 0;
  server.addHook('onRequest', async () => void underWay++);
  server.addHook('onResponse', async () => void underWay--);
  onStop(() => server.close());
  const address = await server.listen({ host: config.host, port: config.port });

  const database = await opening;
  const load = (): Promise<Changes> => loadData(database, application.catalogue, data, { report });
  describe(await (tracing ? tracing.span('load', load) : load())).forEach(report);
  state.graph = database;
  report(welcome(address));
  await warmUp(application, database, () => underWay > 0).catch(() => undefined);
}

const welcome = (address: string): string => `
Ready.
  Explorer     ${address}/
  Playground   ${address}/playground
  GraphQL      ${address}/graphql
  State        ${address}/readyz

Try:
  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ technologyParks { nodes { name city { name country { name } } } } }"}'

Ctrl-C stops the server and its Neo4j.`;
