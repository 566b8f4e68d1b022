// Starts the server: it listens immediately and becomes ready once the data is loaded.
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createApplication, warmUp } from './application.js';
import type { AccidentLog } from '../process/accidents.js';
import { prepareBibtex } from '../cite/bibtex.js';
import { PROJECT, type Config } from '../process/config.js';
import type { Database } from '../process/database.js';
import { expireAll } from '../graph/deadline.js';
import { forgetPulse } from '../graph/pulse.js';
import { drainsBeforeClose } from '../http/drain.js';
import { textFolders } from '../dataset/documents.js';
import { bringUp, loadData, LoadError, readData, type Data } from '../process/loading.js';
import { describe } from '../dataset/changes.js';
import { Desk } from '../editor/desk.js';
import { recover } from '../ingest/publish/journal.js';
import { startTracing } from '../observe/start-tracing.js';
import { followModel, otherModel, SEEN_BY_ALL } from '../process/follow-model.js';
import { isOfOtherModel, rebuildBeside } from '../process/rebuild-beside.js';
import { keepAlive } from '../process/revive.js';
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
  const readCurrent = (): Data => readData(config.data, join(config.home, 'parts'));
  const restored = recover(config.home);
  if (restored)
    report(`A publication was cut off: ${restored.length} files of data/ are as they were before it.`);
  let data = readCurrent();
  const texts = new Texts(data.texts);
  const unwatch = texts.watch(() => textFolders(PROJECT, config.data));
  onStop(async () => unwatch());
  /** The graph while it is this server's; else why it is not. */
  const state: { graph?: Database | undefined; waiting?: string | undefined } = {};
  const tracing = await startTracing(config.tracesUrl, report);
  if (tracing) onStop(() => tracing.close()); // after the server, since it sends the server's last spans
  /** Brings the graph of this server to the state of data/. */
  const reload = async (): Promise<void> => {
    if (!state.graph) throw new LoadError('The graph does not answer yet: publish when it does.');
    const now = readCurrent();
    const changes = await loadData(state.graph, application.catalogue, now, {
      report,
      grace: config.neo4j ? SEEN_BY_ALL : 0,
    });
    data = now;
    forgetPulse(state.graph);
    describe(changes).forEach(report);
  };
  const server = await createServer({
    application,
    graph: () => state.graph,
    health: {
      waiting: () => state.waiting,
      trouble: () => state.graph?.embedded?.trouble(),
      ownHash: () => (config.neo4j ? data.hash : undefined), // the embedded graph always follows data/
    },
    texts,
    // at `info` Fastify logs only "Server listening", which welcome() says better
    doors: config.doors,
    publicUrl: config.publicUrl,
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    seeing: { ...config, tracing },
    web: join(PROJECT, 'dist', 'web'),
    fairness: config.fairness,
    assistants: config.mcp,
    keepsAnswers: true,
    editing: {
      desk: new Desk(config, reload),
      isOpen: config.isForThisMachine,
      user: userInfo().username,
    },
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
  const opened = await opening;
  const { catalogue } = application;
  const bring = async (target: Database): Promise<void> => {
    const up = (): Promise<string[]> => bringUp(target, catalogue, data, config, { report });
    (await (tracing ? tracing.span('load', up) : up())).forEach(report);
  };
  const beside = !config.neo4j && (await isOfOtherModel(opened, catalogue));
  const serving = (served: Database): void => {
    state.graph = served;
    report(welcome(address));
  };
  const database = beside
    ? await rebuildBeside(opened, { config, load: bring, serve: serving, report, onStop, signal })
    : opened;
  if (!beside) await bring(database);
  signal.throwIfAborted();
  state.waiting = config.neo4j && (await otherModel(database, catalogue));
  if (state.waiting !== undefined) report(state.waiting);
  else if (!beside) serving(database);
  if (config.neo4j)
    void followModel(
      database,
      catalogue,
      state.waiting,
      (waiting) => {
        report(waiting ?? 'The graph is of the model of this server: it answers.');
        state.waiting = waiting;
        state.graph = waiting === undefined ? database : undefined;
      },
      signal,
    );
  if (database.embedded) void keepAlive(database, database.embedded, catalogue, report, signal);
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
