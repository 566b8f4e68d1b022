// Starts the server: it listens immediately and becomes ready once the data is loaded.
import { join } from 'node:path';
import { createApplication, warmUp } from './application.js';
import type { AccidentLog } from './accidents.js';
import { prepareBibtex } from './cite/bibtex.js';
import { PROJECT, type Config } from './config.js';
import type { Database } from './database.js';
import { expireAll } from './graph/deadline.js';
import { drainsBeforeClose } from './http/drain.js';
import { documentFolders } from './dataset/documents.js';
import { bringUp, hashOf, readData } from './loading.js';
import { startTracing } from './observe/tracing.js';
import { keepAlive } from './revive.js';
import { createServer } from './server.js';
import { Texts } from './texts.js';

export interface Hooks {
  readonly report: (line: string) => void;
  /** Registers what must be closed before the graph is. */
  readonly onStop: (close: () => Promise<void>) => void;
  /** Receives the server's log. */
  readonly onLog: (log: AccidentLog) => void;
  /** Aborted when the server stops. */
  readonly signal: AbortSignal;
}

export async function serve(
  config: Config,
  opening: Promise<Database>,
  { report, onStop, onLog, signal }: Hooks,
): Promise<void> {
  const application = createApplication(PROJECT);
  const data = readData(config.data);
  const ownHash = hashOf(data);
  const texts = new Texts(data.texts);
  const unwatch = texts.watch(documentFolders(PROJECT));
  onStop(async () => unwatch());
  const state: { graph?: Database } = {};
  const tracing = await startTracing(config.tracesUrl, report);
  if (tracing) onStop(() => tracing.close()); // after the server, since it sends the server's last spans
  const server = await createServer({
    application,
    graph: () => state.graph,
    health: {
      trouble: () => state.graph?.embedded?.trouble(),
      ownHash: () => (config.neo4j ? ownHash : undefined), // the embedded graph always follows data/
    },
    texts,
    // at `info` Fastify logs only "Server listening", which welcome() says better
    doors: config.doors,
    publicUrl: config.publicUrl,
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    seeing: { ...config, tracing },
    web: join(PROJECT, 'dist', 'web'),
    fairness: config.fairness,
  });
  onLog(server.log);
  let underWay = 0;
  server.addHook('onRequest', async (_request, reply) => {
    underWay++;
    reply.raw.once('close', () => underWay--); // also if the client leaves before it is answered
  });
  const drain = drainsBeforeClose(server);
  onStop(() => drain(expireAll));
  const address = await server.listen({ host: config.host, port: config.port });

  prepareBibtex().catch(() => undefined); // the first request for it reports the error
  const database = await opening;
  const up = (): Promise<string[]> => bringUp(database, application.catalogue, data, config, { report });
  (await (tracing ? tracing.span('load', up) : up())).forEach(report);
  signal.throwIfAborted();
  state.graph = database;
  report(welcome(address));
  if (database.embedded) void keepAlive(database, database.embedded, application.catalogue, report, signal);
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
