import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import type { Application } from '../../src/execution/application.js';
import { PROJECT } from '../../src/process/config.js';
import { FORMATS } from '../../src/export/formats.js';
import { openSource } from '../../src/export/source.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { Deadline } from '../../src/graph/deadline.js';
import { ReadTransaction } from '../../src/graph/transaction.js';
import { readBack } from '../support/python.js';
import { useServer } from '../support/server.js';

const FILES = Object.keys(FORMATS);

describe('an export over HTTP', () => {
  const server = useServer();
  const get = (file: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}/export/${file}`, init);

  it.each(FILES)(
    '%s has its type, its name, a tag of the state of the graph, and is the same twice',
    async (file) => {
      const response = await get(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(FORMATS[file]?.contentType);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
      expect(response.headers.get('etag')).toMatch(/^"\d+-\d+"$/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      expect(await (await get(file)).text()).toBe(await response.text());
    },
  );

  it.each(FILES.filter((file) => FORMATS[file]?.isTable))(
    '%s begins with a byte order mark for spreadsheets on request, and pandas reads the same table',
    async (file) => {
      const bytes = async (query: string, init?: RequestInit) =>
        Buffer.from(await (await get(`${file}${query}`, init)).arrayBuffer());
      const [plain, marked] = [await bytes(''), await bytes('?bom=true')];
      expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]));
      expect(await bytes('?bom=false')).toEqual(plain);
      expect(readBack('csv', marked.toString('utf8'))).toEqual(readBack('csv', plain.toString('utf8')));
      const selection = { method: 'POST', body: '{"ids":["City:karachi"]}' };
      const headers = { 'content-type': 'application/json' };
      if (FORMATS[file]?.parameters.includes('predicates'))
        expect((await bytes('?bom=true', { ...selection, headers })).subarray(0, 3)).toEqual(
          marked.subarray(0, 3),
        );
    },
  );

  it('refuses another mark, and a mark for what is no table', async () => {
    expect(await (await get('nodes.csv?bom=yes')).text()).toContain('allowed: true, false');
    expect(await (await get('nodes.csv?mark=true')).text()).toContain('documents, bom.');
    expect((await get('graph.ttl?bom=true')).status).toBe(400);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const [head, whole] = [await get('graph.ttl', { method: 'HEAD' }), await get('graph.ttl')];
    for (const name of ['content-type', 'content-disposition', 'etag'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-length')).toBeNull();
    expect((await get('graph.ttl?types=Cty', { method: 'HEAD' })).status).toBe(400);
  });

  it.each([(tag: string) => tag, (tag: string) => `"other", W/${tag}`, () => '*'])(
    'is not sent again to who holds it (%#)',
    async (header) => {
      const tag = (await get('nodes.csv')).headers.get('etag') ?? '';
      const again = await get('nodes.csv', { headers: { 'if-none-match': header(tag) } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
      expect((await get('nodes.csv', { headers: { 'if-none-match': '"1"' } })).status).toBe(200);
    },
  );
});

/** Rows of more than one chunk, and then no more. */
const BREAKING =
  "UNWIND range(10000, 0, -1) AS i RETURN 'City:c-' + (1000000 / i) AS id, [] AS values, [] AS externalIds, [] AS evidence";
const MANY = BREAKING.replace('0, -1', '1, -1');
const ANOTHER_STATE = "RETURN randomUUID() AS version, '2026-01-01' AS loadedAt";

const replacing =
  (texts: Readonly<Record<string, string>>) =>
  (application: Application): Application => {
    const replaced = Object.entries(texts).map(([file, text]) => [file, [{ text }]] as const);
    const exports = new Map([...application.catalogue.exports, ...replaced]);
    return { ...application, catalogue: { ...application.catalogue, exports } };
  };

interface Failure {
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

describe('an export that fails', () => {
  const midway = useServer({ adapt: replacing({ entities: BREAKING }) });
  const atOnce = useServer({ adapt: replacing({ entities: 'RETURN 1 / 0 AS id' }) });
  const changing = useServer({ adapt: replacing({ version: ANOTHER_STATE, entities: MANY }) });
  const changingSmall = useServer({ adapt: replacing({ version: ANOTHER_STATE }) });

  // a client must never take a part for the whole
  it.each(['graph.json', 'graph.graphml', 'graph.gexf', 'graph.ttl', 'nodes.csv'])(
    'midway cuts the connection off: %s',
    async (file) => {
      const response = await fetch(`${midway.url}/export/${file}`);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
    },
  );

  it('because a load changes the graph meanwhile is cut off, or told if nothing has been sent', async () => {
    const response = await fetch(`${changing.url}/export/nodes.csv`);
    await expect(response.text()).rejects.toThrow();
    const small = await fetch(`${changingSmall.url}/export/nodes.csv`);
    expect(small.status).toBe(503);
    expect(small.headers.get('retry-after')).toBeTruthy();
    expect(((await small.json()) as Failure).errors[0]?.extensions['code']).toBe('GRAPH_UNAVAILABLE');
  });

  it('before anything is sent is told as an error, masked, with the id of the request', async () => {
    const failed = await fetch(`${atOnce.url}/export/nodes.csv`);
    expect(failed.status).toBe(500);
    expect(failed.headers.get('content-type')).toMatch(/^application\/json/);
    expect(failed.headers.get('etag')).toBeNull();
    expect(failed.headers.get('content-disposition')).toBeNull();
    const { errors } = (await failed.json()) as Failure;
    expect(errors[0]?.message).not.toMatch(/zero/);
    expect(errors[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: failed.headers.get('x-request-id'),
    });
  });
});

describe('exports that nobody reads', () => {
  const server = useServer({
    adapt: replacing({ entities: MANY.replace('10000', '100000000') }),
    limits: { exportsOfClient: 8 },
  });
  const get = (): Promise<Response> => fetch(`${server.url}/export/nodes.csv`);

  it('wait, and are no more than eight at once; one that is given up makes room', async () => {
    const waiting = await Promise.all(Array.from({ length: 8 }, get));
    expect(waiting.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const refused = await get();
    expect(refused.status).toBe(503);
    expect(((await refused.json()) as Failure).errors[0]?.message).toContain(
      '8 exports are running, which is the limit',
    );
    await waiting.pop()?.body?.cancel();
    let next = await get();
    for (let tries = 0; next.status === 503 && tries < 100; tries++) {
      await sleep(50);
      next = await get();
    }
    expect(next.status).toBe(200);
    await Promise.all([...waiting, next].map(({ body }) => body?.cancel()));
    await Promise.all([...waiting, next].map(({ body }) => body?.cancel()));
  });
});

describe('a long stream of rows', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  it('of a selection comes after one look-up of all its ids', async () => {
    const transaction = new ReadTransaction(graph, new Deadline(10_000));
    const ids = ['City:karachi', 'Country:pakistan', 'Company:starlink', 'Official:irfan-neziroglu'];
    const { filter } = await openSource(createApplication(PROJECT), transaction, { ids });
    expect(filter).toEqual({ ids });
    expect(transaction.sent.map((text) => text.split('\n').find((line) => !line.startsWith('//')))).toEqual([
      "MATCH (graph:Graph {id: 'Graph'})",
      'UNWIND $ids AS id',
    ]);
    await transaction.close();
  });

  const running = async (): Promise<number> => {
    const { records } = await graph.driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 2000000000)' RETURN count(*) AS count",
    );
    return records[0]?.get('count') as number;
  };

  it('is read no faster than it is taken, and leaves nothing open when it is given up', async () => {
    const transaction = new ReadTransaction(graph, new Deadline(10_000));
    let taken = 0;
    for await (const { i } of transaction.stream('UNWIND range(1, 2000000000) AS i RETURN i')) {
      expect(i).toBe(++taken);
      if (taken === 10) {
        await sleep(500); // of two thousand million rows
        expect(await running()).toBe(1);
      }
      if (taken === 3_000) break;
    }
    expect(await running()).toBe(0);
    await transaction.close();
  });
});
