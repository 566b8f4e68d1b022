import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { rows, useStore, without } from './support.js';

describe('what has gone from the data', () => {
  const graph = useStore();
  const server = useServer();

  it('is not found by words any more, and again when it is back', async () => {
    const ask = async () =>
      (
        await server.ask(`{
          search(query: "starlink", where: { types: [Company] }) { totalCount }
          suggest(prefix: "starl", types: [Company]) { text }
          resolve(names: ["Starlink"], types: [Company]) { candidates { score } }
        }`)
      ).data;
    const found = {
      search: { totalCount: 1 },
      suggest: [{ text: 'Starlink' }],
      resolve: [{ candidates: [{ score: 1 }] }],
    };
    expect(await ask()).toEqual(found);
    await graph.load(without('Company:starlink'));
    expect(await ask()).toEqual({ search: { totalCount: 0 }, suggest: [], resolve: [{ candidates: [] }] });
    await graph.load(rows);
    expect(await ask()).toEqual(found);
  });
});

describe('a search with more hits than it finds', () => {
  const graph = useStore();
  const server = useServer();
  const MADE_UP = 10_500;

  beforeAll(async () => {
    await graph.cypher(
      `UNWIND range(1, $count) AS number
       CREATE (:Node:Entity:City {id: 'City:made-up-' + number, type: 'City', name: 'Madeup ' + number, aliases: [],
         description: '', wordsName: 'madeup ' + number + reduce(text = '', _ IN range(1, number % 3) | text + ' more'), countries: ['Country:pakistan']})`,
      { count: MADE_UP },
    );
  });
  afterAll(() =>
    graph.cypher("MATCH (city:City) WHERE city.id STARTS WITH 'City:made-up-' DETACH DELETE city"),
  );

  const PAGE = 'edges { score node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const pages = async (paging: (cursor: string | null) => string, most: number) => {
    const found: { score: number; node: { id: string } }[][] = [];
    for (let cursor: string | null = null, more = true; more && found.length < most;) {
      const { data, errors } = await server.ask(`{ search(query: "madeup", ${paging(cursor)}) { ${PAGE} } }`);
      expect(errors).toBeUndefined();
      found.push(data.search.edges);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data.search.pageInfo;
      [more, cursor] = paging('').startsWith('first')
        ? [hasNextPage, endCursor]
        : [hasPreviousPage, startCursor];
    }
    return found;
  };

  it('lists the 10,000 best, each once, with the scores falling, and counts as many', async () => {
    const all = (await pages((after) => `first: 100, after: ${JSON.stringify(after)}`, 200)).flat();
    expect(all).toHaveLength(10_000);
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(10_000);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const { data } = await server.ask(
      '{ search(query: "madeup") { totalCount facets { field buckets { value count } } } }',
    );
    expect(data.search.totalCount).toBe(10_000);
    expect(data.search.facets).toEqual([
      { field: 'TYPE', buckets: [{ value: 'City', count: 10_000 }] },
      { field: 'COUNTRY', buckets: [{ value: 'Country:pakistan', count: 10_000 }] },
      { field: 'TECHNOLOGY', buckets: [] },
    ]);

    const backwards = await pages((before) => `last: 100, before: ${JSON.stringify(before)}`, 92);
    expect(backwards.reverse().flat()).toEqual(all.slice(-9_200)); // past where the best thousand end
  });

  it('reads the best thousand for its first pages', async () => {
    await server.ask('{ search(query: "madeup", first: 100) { edges { score } pageInfo { endCursor } } }');
    expect(server.statements()).toHaveLength(1);
  });
});
