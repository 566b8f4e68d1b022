import { describe, expect, it } from 'vitest';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import type { Graph } from '../../src/graph/connect.js';
import { useServer } from '../support/server.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('a server that is loading', () => {
  const server = useServer({ adaptGraph: () => undefined });
  const get = (path: string): Promise<Response> => fetch(`${server.url}${path}`);

  it('is alive and not ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({ status: 'loading' });
  });

  it('tells who asks for the graph to come back, and where to look', async () => {
    for (const path of ['/graphql?query={__typename}', '/export/nodes.csv', '/export/nodes.csv?types=Cty']) {
      const response = await get(path);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('1');
      expect(await response.text()).toContain('/readyz');
    }
  });

  it('gives its schema already', async () => {
    expect((await get('/schema.graphql')).status).toBe(200);
  });
});

describe('a server that is ready', () => {
  const server = useServer();
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, init);

  it('shows a person the page that says there is nothing at an address, and tells a program so', async () => {
    const page = await get('/nosuch/place', { headers: { accept: 'text/html,*/*' } });
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('id="root"');
    for (const init of [{ headers: { accept: 'application/json' } }, { method: 'POST' }]) {
      const response = await get('/nosuch', init);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  it('says so', async () => {
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready' });
  });

  it('gives each answer the id of its request', async () => {
    const seen = new Set<string | null>();
    for (const path of [
      '/healthz',
      '/readyz',
      '/schema.graphql',
      '/export/nodes.csv',
      '/nowhere',
      '/graphql',
    ])
      seen.add((await get(path)).headers.get('x-request-id'));
    expect(seen.size).toBe(6);
    for (const id of seen) expect(id).toMatch(UUID);
  });

  it('says with each answer which schema it speaks', async () => {
    const { schemaVersion } = createApplication(PROJECT);
    for (const path of ['/healthz', '/graphql?query={__typename}', '/export/nodes.csv', '/schema.graphql'])
      expect((await get(path)).headers.get('x-schema-version')).toBe(schemaVersion);
  });

  it('prints its schema: sorted, complete with descriptions, and not again to who holds it', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    const built = buildSchema(text);
    const { schema } = createApplication(PROJECT);
    expect(printSchema(built)).toBe(printSchema(lexicographicSortSchema(schema)));
    expect(built.getType('Observation')?.description).toMatch(/target is never an actual/);
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\da-f]{16}"$/);
    const again = await get('/schema.graphql', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const head = await get('/schema.graphql', { method: 'HEAD' });
    expect(head.headers.get('etag')).toBe(etag);
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(text));
  });
});

describe('a server with an error that nobody has foreseen', () => {
  const secret = 'bolt password hunter2';
  const failing = (graph: Graph): Graph => ({
    ...graph,
    driver: new Proxy(graph.driver, {
      get: (driver, name) => {
        if (name === 'session') throw new TypeError(secret);
        return Reflect.get(driver, name) as unknown;
      },
    }),
  });
  const server = useServer({ adaptGraph: failing });

  it('masks it, and names the request under which its log has it', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cities { totalCount } }' }),
    });
    const text = await response.text();
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/stack|TypeError/i);
    const requestId = response.headers.get('x-request-id');
    expect(JSON.parse(text).errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(requestId ?? ''),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      }),
    ]);
  });

  it('masks it in an export as well', async () => {
    const response = await fetch(`${server.url}/export/nodes.csv`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(secret);
  });
});

describe('a server whose graph holds what its schema forbids', () => {
  const server = useServer({
    adapt: (application) => ({
      ...application,
      catalogue: {
        ...application.catalogue,
        statements: new Map([
          ...application.catalogue.statements,
          ['Query.statistics', [{ text: 'RETURN null, null' }]],
        ]),
      },
    }),
  });

  it('masks GraphQL’s complaint as well, with the id of the request', async () => {
    const response = await fetch(`${server.url}/graphql?query={statistics{version}}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: `Something went wrong; the server's log has it under request ${requestId}.`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ],
    });
  });
});

describe('a server whose graph answers no query', () => {
  /** Neo4j is there, and so is its port. */
  const deaf = (graph: Graph): Graph => ({ ...graph, database: 'nosuch' });
  const server = useServer({ adaptGraph: deaf });

  it('is alive and not ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({ status: 'the database does not answer' });
  });
});
