import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { useServer } from '../support/server.js';

describe('a server at the limit of its work', () => {
  let proxy: Proxy;
  let slow: Graph;
  beforeAll(async () => {
    const address = inject('neo4j');
    proxy = await proxyTo(Number(new URL(address.uri).port));
    slow = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await slow.driver.close();
    await proxy.close();
  });
  const limits = { requestsAtWork: 2, exportsAtWork: 3, exportsOfClient: 2 };
  const server = useServer({ adaptGraph: () => slow, limits, milliseconds: 15_000 });
  const query = '{ cities { totalCount } }';

  it('answers as many queries as it may have, refuses the next with 503, and goes on afterwards', async () => {
    expect((await server.ask(query)).status).toBe(200); // its connection is there
    proxy.freeze();
    const held = [server.ask(query), server.ask(query)];
    await expect
      .poll(
        async () => {
          const response = await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: '{ __typename }' }),
          });
          return {
            status: response.status,
            after: response.headers.get('retry-after'),
            body: await response.json(),
          };
        },
        { interval: 50 },
      )
      .toEqual({
        status: 503,
        after: '1',
        body: {
          errors: [
            {
              message: expect.stringContaining('busy'),
              extensions: { code: 'SERVER_BUSY', got: 3, limit: 2 },
            },
          ],
        },
      });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    proxy.thaw();
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await server.ask(query)).status).toBe(200);
  });

  it('counts the work of a client that has gone until it ends', async () => {
    proxy.freeze();
    const leaving = new AbortController();
    const gone = [1, 2].map(() =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: leaving.signal,
      }).catch(() => undefined),
    );
    await expect.poll(async () => (await server.ask('{ __typename }')).status, { interval: 50 }).toBe(503);
    leaving.abort();
    await Promise.all(gone);
    expect((await server.ask('{ __typename }')).status).toBe(503);
    proxy.thaw();
    await expect.poll(async () => (await server.ask('{ __typename }')).status).toBe(200);
  });

  it('sends one client only so many exports, and all of them only so many', async () => {
    const busy = (got: number, limit: number) => ({
      status: 503,
      errors: [{ extensions: { code: 'SERVER_BUSY', got, limit } }],
    });
    proxy.freeze();
    const own = [exportFrom('127.0.0.1'), exportFrom('127.0.0.1')];
    await expect.poll(() => exportFrom('127.0.0.1', 200)).toMatchObject(busy(3, 2));
    const other = exportFrom('127.0.0.2');
    await expect.poll(() => exportFrom('127.0.0.3', 200)).toMatchObject(busy(4, 3));
    proxy.thaw();
    for (const one of [...own, other]) expect(await one).toMatchObject({ status: 200 });
    expect(await exportFrom('127.0.0.1')).toMatchObject({ status: 200 });
  });

  /** Gives up after so many milliseconds. */
  async function exportFrom(localAddress: string, patience = 30_000) {
    const asked = request(`${server.url}/export/nodes.csv`, { localAddress, agent: false }).end();
    const timer = setTimeout(() => asked.destroy(), patience);
    try {
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      const body = await text(response);
      return {
        status: response.statusCode,
        ...(response.statusCode === 200 ? {} : (JSON.parse(body) as object)),
      };
    } catch {
      return { status: 0 };
    } finally {
      clearTimeout(timer);
    }
  }
});

describe('a harmless crowd', () => {
  const server = useServer();

  it('of 32 connections is answered by default', async () => {
    const crowd = Array.from({ length: 32 }, async () => {
      const statuses = [];
      for (let asked = 0; asked < 3; asked++)
        statuses.push((await server.ask('{ cities { nodes { name } } }')).status);
      return statuses;
    });
    expect(new Set((await Promise.all(crowd)).flat())).toEqual(new Set([200]));
  });
});

describe('a server without memory to spare', () => {
  const server = useServer({ limits: { heapPercent: 0.001 } });

  it('refuses queries and exports with 503, and says that it is alive', async () => {
    const status = async (path: string) => (await fetch(server.url + path)).status;
    await expect.poll(() => status('/graphql?query={__typename}')).toBe(503);
    expect(await status('/export/nodes.csv')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    const { errors } = await server.ask('{ __typename }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SERVER_BUSY', limit: 0.001 });
  });
});
