// An editor's desk on a copy of the data, and what an editor asks of it over HTTP.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { Desk } from '../../src/editor/desk.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect } from '../../src/graph/connect.js';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { loadData, readData } from '../../src/process/loading.js';
import type { Answer, TestServer } from './server.js';

export interface OwnDesk {
  readonly desk: Desk;
  /** The copy of data/. */
  readonly data: string;
  readonly home: string;
  /** Brings the graph of the tests to the state of the copy. */
  readonly load: () => Promise<void>;
  /** The same settings on another desk: as a server that was started again. */
  readonly again: () => Desk;
}

export function useDesk(): OwnDesk {
  const home = mkdtempSync(join(tmpdir(), 'ict-editor-'));
  const data = join(home, 'data');
  cpSync(readConfig().data, data, { recursive: true });
  afterAll(() => rmSync(home, { recursive: true }));
  const load = async (): Promise<void> => {
    const graph = await connect(inject('neo4j'));
    try {
      const catalogue = readCatalogue(join(PROJECT, 'cypher'));
      await loadData(graph, catalogue, readData(data), { report: () => undefined, grace: 0 });
    } finally {
      await graph.driver.close();
    }
  };
  const config = {
    data,
    home,
    documents: join(home, 'documents'),
    drafts: join(home, 'drafts'),
    assistant: undefined,
  };
  const again = (): Desk => new Desk(config, load);
  return { desk: again(), data, home, load, again };
}

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the editors' API; the answer has its status. */
export async function askEditor(
  { url }: Pick<TestServer, 'url'>,
  query: string,
  variables: object = {},
  { headers = {} }: Asked = {},
): Promise<Answer> {
  const response = await fetch(`${url}/editor/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
