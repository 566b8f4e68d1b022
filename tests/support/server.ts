// The real server on the real graph, asked over HTTP.
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApplication } from '../../src/application.js';
import { PROJECT } from '../../src/config.js';
import { documentFolders, documentTexts } from '../../src/dataset/documents.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { createServer } from '../../src/server.js';
import { Texts } from '../../src/texts.js';

export const SHARED_DOCUMENTS = join(PROJECT, '..', 'shared');

export interface Answer {
  readonly status: number;
  // a test knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface TestServer {
  readonly url: string;
  ask(query: string, variables?: object): Promise<Answer>;
  /** The statements that the last request sent to Neo4j. */
  statements(): readonly string[];
}

export function useServer(): TestServer {
  let url = '';
  let statements: readonly string[] = [];
  let graph: Graph | undefined;
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
    const texts = new Texts(documentTexts([...documentFolders(PROJECT), SHARED_DOCUMENTS]));
    const server = await createServer({
      application: createApplication(PROJECT),
      graph: () => graph,
      texts,
      logLevel: 'silent',
      web: join(PROJECT, 'dist', 'web'),
      onRequest: (sent) => (statements = sent),
    });
    url = await server.listen({ host: '127.0.0.1', port: 0 });
    close = () => server.close();
  });
  afterAll(async () => {
    await close();
    await graph?.driver.close();
  });

  return {
    get url() {
      return url;
    },
    statements: () => statements,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
  };
}
