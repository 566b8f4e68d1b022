// An answer that was given before is given again without asking the graph, until something that it depends on changes.
import { describe, expect, it } from 'vitest';
import { dataset, entity } from '../support/dataset.js';
import { toRows } from '../../src/dataset/rows.js';
import { scrape } from '../observe/samples.js';
import { useServer, type TestServer } from '../support/server.js';
import { rows, useStore } from './support.js';

const PARKS = '{ technologyParks { nodes { name city { name } } } }';

const countOf = async ({ url }: TestServer, from: 'kept' | 'computed'): Promise<number> =>
  (await scrape(url)).get(`ictgraph_answers_total{from="${from}"}`) ?? 0;

/** How many answers of each kind the work takes. */
async function during(
  server: TestServer,
  work: () => Promise<unknown>,
): Promise<{ kept: number; computed: number }> {
  const before = [await countOf(server, 'kept'), await countOf(server, 'computed')] as const;
  await work();
  return {
    kept: (await countOf(server, 'kept')) - before[0],
    computed: (await countOf(server, 'computed')) - before[1],
  };
}

describe('a server that keeps answers', () => {
  const graph = useStore();
  const server = useServer({ keepsAnswers: true });
  const post = (
    query: string,
    { headers = {}, variables = {} }: { headers?: Record<string, string>; variables?: object } = {},
  ) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: {
        accept: 'application/graphql-response+json',
        'apollo-require-preflight': 'true',
        ...headers,
      },
    });

  it('answers the same question again without the graph, with the same words and headers', async () => {
    const [first, second] = [await post(PARKS), await post(PARKS)];
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await during(server, () => post(PARKS))).toEqual({ kept: 1, computed: 0 });
  });

  it('works out what differs: the words, the variables, the way of asking', async () => {
    const query = 'query Q($first: Int) { officials(first: $first) { nodes { name } } }';
    const asked = async (): Promise<void> => {
      await post(query, { variables: { first: 1 } });
      await post(query, { variables: { first: 2 } });
      await post(`${query} `, { variables: { first: 1 } });
      await get('{ officials(first: 1) { nodes { name } } }');
      await post(query, { variables: { first: 1 }, headers: { 'x-cost': '1' } });
    };
    expect(await during(server, asked)).toEqual({ kept: 0, computed: 5 });
    expect(await during(server, asked)).toEqual({ kept: 5, computed: 0 });
    expect(
      await (await post(query, { variables: { first: 1 }, headers: { 'x-cost': '1' } })).json(),
    ).toHaveProperty('extensions.cost');
  });

  it('computes it anew for who says no-cache', async () => {
    await post(PARKS);
    const anew = () => post(PARKS, { headers: { 'cache-control': 'no-cache' } });
    expect(await during(server, anew)).toEqual({ kept: 0, computed: 1 });
  });

  it('tells who holds the answer that it is the same, without computing it', async () => {
    const tag = (await get(PARKS)).headers.get('etag') ?? '';
    let status = 0;
    const held = async (): Promise<void> => void ({ status } = await get(PARKS, { 'if-none-match': tag }));
    expect(await during(server, held)).toEqual({ kept: 1, computed: 0 });
    expect(status).toBe(304);
  });

  it('keeps no error', async () => {
    const wrong = () => post('{ technologyParks(first: 100000) { totalCount } }');
    await wrong();
    expect((await during(server, wrong)).kept).toBe(0);
    expect((await during(server, () => post('{ nothing }'))).kept).toBe(0);
  });

  it('refuses what is nested too deep, as a server that keeps nothing does', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    });
    expect(response.status).toBeLessThan(500);
  });

  it('works out once what many ask at the same time', async () => {
    const query = '{ companies { nodes { name observations { totalCount } } } }';
    const many = () => Promise.all(Array.from({ length: 16 }, () => post(query)));
    expect(await during(server, many)).toEqual({ kept: 15, computed: 1 });
  });

  it('answers others when who asked first has left, at whatever moment', async () => {
    for (let count = 0; count < 40; count++) {
      const query = `{ events { nodes { name observations(first: ${1 + count}) { totalCount } } } }`;
      const leaving = new AbortController();
      const left = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: {} }),
        signal: leaving.signal,
      }).catch(() => undefined);
      setTimeout(() => leaving.abort(), count / 4);
      await left;
      expect((await server.ask(query)).data.events.nodes).not.toEqual([]);
    }
  });

  it('answers from another version of the graph within the bound, whoever loads it', async () => {
    const name = async (): Promise<string> => {
      const { data } = await server.ask('{ node(id: "City:karachi") { ... on City { name } } }');
      return data.node.name as string;
    };
    expect(await name()).toBe('Karachi');
    const renamed = toRows(dataset({ entities: [entity('City:karachi', { name: 'Karachi now' })] }));
    await graph.load(renamed);
    await expect.poll(name, { timeout: 5_000 }).toBe('Karachi now');
    await graph.load(rows);
    await expect.poll(name, { timeout: 5_000 }).toBe('Karachi');
  });
});

describe('a server with little room for answers', () => {
  const server = useServer({ keepsAnswers: true, limits: { answersKept: 20_000 } });
  const ask = (query: string) => server.ask(query);

  it('keeps none that is larger than a tenth of it', async () => {
    const large = '{ entities(first: 100) { nodes { id name description } } }';
    await ask(large);
    expect(await during(server, () => ask(large))).toEqual({ kept: 0, computed: 1 });
  });

  it('keeps what is asked often, whatever else is asked once', async () => {
    const hot = '{ cities { totalCount } }';
    await ask(hot);
    const crowd = async (): Promise<void> => {
      for (let count = 0; count < 300; count++) {
        await ask(`{ a${count}: cities { totalCount } }`);
        if (count % 10 === 0) await ask(hot);
      }
    };
    expect(await during(server, crowd)).toEqual({ kept: 30, computed: 300 });
  });
});
