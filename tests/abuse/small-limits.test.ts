// Limits too large to be reached with a few documents, made small: at the limit it goes, and one beyond it is refused.
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.js';
import { Deadline } from '../../src/graph/deadline.js';
import { ReadTransaction } from '../../src/graph/transaction.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { useServer } from '../support/server.js';

const SMALL = vi.hoisted(() => ({
  graphNodes: 6,
  graphEdges: 3,
  searchHits: 5,
  pathLinks: 12,
  rowMilliseconds: 2_000,
  exportMilliseconds: 5_000,
}));

vi.mock('../../src/limits/table.js', async (original) => {
  const table = await original<typeof import('../../src/limits/table.js')>();
  return { ...table, LIMITS: { ...table.LIMITS, ...SMALL } };
});

describe('a graph', () => {
  const server = useServer();
  const graph = (ids: readonly string[]) =>
    server.ask('query ($ids: [ID!]) { graph(where: { ids: $ids }) { nodes { id } edges { source } } }', {
      ids,
    });

  it(`has ${SMALL.graphNodes} nodes, and not one more`, async () => {
    const nodes = 'query ($types: [EntityType!]) { graph(where: { types: $types }) { nodes { id } } }';
    const { data } = await server.ask('{ entities(first: 100) { nodes { __typename id } } }');
    const counts = new Map<string, number>();
    for (const { __typename } of data.entities.nodes as { readonly __typename: string }[])
      counts.set(__typename, (counts.get(__typename) ?? 0) + 1);
    const asked = await Promise.all(
      [...counts].map(async ([type, count]) => ({
        count,
        ...(await server.ask(nodes, { types: [type] })),
      })),
    );
    for (const { count, status, data: found, errors } of asked) {
      if (count <= SMALL.graphNodes) expect(found.graph.nodes).toHaveLength(count);
      else expect({ status, ...errors?.[0]?.extensions }).toMatchObject(tooLarge(SMALL.graphNodes));
    }
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200, 400]));
  });

  it(`has ${SMALL.graphEdges} edges, and not one more`, async () => {
    const { data } = await server.ask(
      '{ node(id: "Country:pakistan") { ... on Country { relationships(first: 20) { nodes { subject { id } object { id } } } } } }',
    );
    const near = new Set<string>();
    for (const { subject, object } of data.node.relationships.nodes as Record<
      'subject' | 'object',
      { id: string }
    >[])
      near.add(subject.id).add(object.id);
    const statuses = [];
    for (let count = 1; count <= SMALL.graphNodes; count++) {
      const { status, data: found, errors } = await graph([...near].slice(0, count));
      statuses.push(status);
      if (status === 200) expect(found.graph.edges.length).toBeLessThanOrEqual(SMALL.graphEdges);
      else expect({ status, ...errors?.[0]?.extensions }).toMatchObject(tooLarge(SMALL.graphEdges));
    }
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(400);
  });

  it(`of a search is told of its best ${SMALL.searchHits} hits`, async () => {
    const { data } = await server.ask(
      '{ search(query: "pakistan") { totalCount facets { field buckets { value count } } } }',
    );
    expect(data.search.totalCount).toBeGreaterThan(SMALL.searchHits);
    const [{ buckets }] = data.search.facets;
    expect(buckets.reduce((sum: number, { count }: { readonly count: number }) => sum + count, 0)).toBe(
      SMALL.searchHits,
    );
  });
});

describe('a search for paths', () => {
  const server = useServer();
  const paths = (maxHops: number) =>
    server.ask(
      `{ paths(from: "City:karachi", to: "Company:starlink", maxHops: ${maxHops}) { paths { length } } }`,
    );

  it(`reads ${SMALL.pathLinks} links, and not one more`, async () => {
    expect((await paths(1)).status).toBe(200);
    const { status, errors } = await paths(6);
    expect({ status, ...errors?.[0]?.extensions }).toMatchObject(tooLarge(SMALL.pathLinks));
  });
});

describe('the rows of an export', () => {
  let proxy: Proxy;
  let graph: Graph;
  beforeAll(async () => {
    const address = inject('neo4j');
    proxy = await proxyTo(Number(new URL(address.uri).port));
    graph = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await graph.driver.close();
    await proxy.close();
  });
  const rowsOf = (text: string, then: () => void) => async (): Promise<number> => {
    const transaction = new ReadTransaction(graph, new Deadline(10_000), true);
    try {
      let count = 0;
      for await (const _row of transaction.stream(text)) if (++count === 1) then();
      return count;
    } finally {
      proxy.thaw();
      await transaction.close();
    }
  };

  it('come all when the database goes on, also after a break shorter than the limit', async () => {
    const pause = (): void => {
      proxy.freeze();
      setTimeout(() => proxy.thaw(), SMALL.rowMilliseconds / 20);
    };
    expect(await rowsOf('UNWIND range(1, 20000) AS n RETURN n', pause)()).toBe(20_000);
  });

  it('end with an error when the database stops between two rows', async () => {
    await expect(
      rowsOf('UNWIND range(1, 20000) AS n RETURN n', () => proxy.freeze())(),
    ).rejects.toMatchObject({
      message: expect.stringContaining('longer than 2 s'),
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
  });

  it('end with the limit of the whole export when that is over', async () => {
    const endless =
      'UNWIND range(1, 200000) AS n UNWIND range(1, 2000) AS m WITH n, m WHERE n * m % 7 = 1 RETURN n, m';
    await expect(rowsOf(endless, () => undefined)()).rejects.toMatchObject({
      message: expect.stringContaining('longer than 5 s'),
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
  });
});

const tooLarge = (limit: number) => ({ status: 400, code: 'GRAPH_TOO_LARGE', limit, got: limit + 1 });
