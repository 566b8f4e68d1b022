// The real server on the real graph, asked over HTTP.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import type { Application } from '../../src/execution/application.js';
import { FAIRNESS, type Fairness } from '../../src/clients/settings.js';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { documentFolders, documentTexts } from '../../src/dataset/documents.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { CLOSED, type DoorSettings } from '../../src/http/door-settings.js';
import { LIMITS, type Limits } from '../../src/limits/table.js';
import type { LogStream } from '../../src/observe/logging.js';
import type { Seeing } from '../../src/observe/observe.js';
import type { EditorOptions } from '../../src/server/editor.js';
import { createServer } from '../../src/server/server.js';
import { Texts } from '../../src/server/texts.js';

/** Milliseconds after which a connection on which nothing was asked is closed: the server alone would wait a minute for its words. */
const FAREWELL = 500;

export const SHARED_DOCUMENTS = join(PROJECT, '..', 'shared');

export interface Answer {
  readonly status: number;
  // a test knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface TestServer {
  readonly url: string;
  ask(query: string, variables?: object): Promise<Answer>;
  /** All nodes of a connection of the root, page by page. */
  all(field: string, selection: string): Promise<Answer['data'][]>;
  /** The statements that the last request sent to Neo4j. */
  statements(): readonly string[];
  /** Ends the server; its address is free for `start`. */
  stop(): Promise<void>;
  /** Starts it again at its address. */
  start(): Promise<void>;
}

/** @param adaptations make it another server, such as one with a broken statement, without a graph or with less time */
export function useServer({
  adapt = (application: Application) => application,
  adaptGraph = (loaded: Graph): Graph | undefined => loaded,
  milliseconds = 60_000, // each statement is planned once, on a machine that may be busy
  textFolders = [...documentFolders(PROJECT), SHARED_DOCUMENTS] as readonly string[],
  seeing = {} as Seeing,
  /** The log, as lines of JSON; silent without it. */
  logStream = undefined as LogStream | undefined,
  logLevel = 'debug',
  doors = {} as Partial<DoorSettings>,
  fairness = {} as Partial<Fairness>,
  limits = {} as Partial<Limits>,
  keepsAnswers = false,
  /** What editors may do; without it the server only reads. */
  editing = undefined as EditorOptions | undefined,
  /** Whether assistants are served at /mcp. */
  assistants = false,
  /** The folder of the built screens. */
  web = join(PROJECT, 'dist', 'web'),
} = {}): TestServer {
  let url = '';
  let statements: readonly string[] = [];
  let graph: Graph | undefined;
  let close = (): Promise<void> => Promise.resolve();

  const start = async (): Promise<void> => {
    const texts = new Texts(documentTexts([...textFolders]));
    const server = await createServer({
      application: adapt(createApplication(PROJECT)),
      graph: () => graph && adaptGraph(graph),
      texts,
      publicUrl: readConfig({}).publicUrl,
      milliseconds,
      logLevel: logStream ? logLevel : 'silent',
      ...(logStream ? { logStream } : {}),
      seeing,
      doors: { ...CLOSED, ...doors },
      fairness: { ...FAIRNESS, ...fairness, limits: { ...LIMITS, ...limits } },
      web,
      assistants,
      editing,
      keepsAnswers,
      onRequest: (sent) => (statements = sent),
    });
    url = await server.listen({ host: '127.0.0.1', port: Number(url && new URL(url).port) });
    close = async () => {
      const closed = server.close();
      await Promise.race([closed, sleep(FAREWELL)]);
      server.server.closeAllConnections();
      await closed;
    };
  };

  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
    await start();
  });
  afterAll(async () => {
    await close();
    await graph?.driver.close();
  });

  const ask: TestServer['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };

  return {
    get url() {
      return url;
    },
    statements: () => statements,
    stop: () => close(),
    start,
    ask,
    all: async (field, selection) => {
      const nodes: Answer['data'][] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data } = await ask(
          `query ($after: String) { page: ${field}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        nodes.push(...data.page.nodes);
        more = data.page.pageInfo.hasNextPage;
        after = data.page.pageInfo.endCursor;
      }
      return nodes;
    },
  };
}
