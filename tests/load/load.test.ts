import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PROJECT } from '../../src/config.js';
import { isEmpty, load } from '../../src/dataset/load.js';
import type { Rows } from '../../src/dataset/row-builder.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { createStore, type Store } from '../../src/graph/store.js';
import { readData } from '../../src/loading.js';

const { rows } = readData(join(PROJECT, 'data'));
const silent = (): void => undefined;

describe('loading', () => {
  let graph: Graph;
  let store: Store;
  const version = async (): Promise<number> =>
    (await graph.driver.executeQuery('MATCH (graph:Graph) RETURN graph.version AS version')).records[0]?.get(
      'version',
    ) as number;

  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
    store = createStore(graph, readCatalogue(join(PROJECT, 'cypher')));
    await load(store, rows, silent);
  });
  afterAll(async () => {
    await load(store, rows, silent);
    await graph.driver.close();
  });

  it('twice changes nothing, not even the version', async () => {
    const before = await version();
    const { summary } = await graph.driver.executeQuery('MATCH (node) RETURN count(node)');
    expect(summary).toBeDefined();
    expect(isEmpty(await load(store, rows, silent))).toBe(true);
    expect(await version()).toBe(before);
  });

  it('removes what has gone from the data and adds it again when it is back, each time as a version', async () => {
    const before = await version();
    const gone = 'Company:starlink';
    const less: Rows = {
      nodes: rows.nodes.filter(({ id }) => id !== gone),
      relationships: rows.relationships.filter(({ from, to }) => from !== gone && to !== gone),
    };
    expect((await load(store, less, silent)).removed).toEqual([gone]);
    expect((await load(store, rows, silent)).added).toEqual([gone]);
    expect(await version()).toBe(before + 2);
  });

  it('changes what has changed and keeps the time it was first recorded', async () => {
    const recordedAt = async (): Promise<unknown> =>
      (
        await graph.driver.executeQuery(
          "MATCH (node:Node {id: 'Country:qatar'}) RETURN node.recordedAt AS at, node.name AS name",
        )
      ).records[0]?.toObject();
    const first = await recordedAt();
    const renamed: Rows = {
      ...rows,
      nodes: rows.nodes.map((node) =>
        node.id === 'Country:qatar'
          ? { ...node, properties: { ...node.properties, name: 'State of Qatar', hash: 'other' } }
          : node,
      ),
    };
    expect((await load(store, renamed, silent)).changed).toEqual(['Country:qatar']);
    expect(await recordedAt()).toEqual({ ...(first as object), name: 'State of Qatar' });
  });

  it('that fails leaves the old graph whole', async () => {
    await load(store, rows, silent);
    const before = await version();
    const broken: Rows = {
      nodes: [
        ...rows.nodes,
        {
          id: 'City:broken',
          labels: ['Node', 'Entity', 'City'],
          properties: { id: 'City:broken', hash: 'x' },
        },
      ],
      relationships: [
        ...rows.relationships,
        { key: 'broken', from: 'City:broken', type: '', to: 'City:karachi' },
      ],
    };
    await expect(load(store, broken, silent)).rejects.toThrow();
    const { records } = await graph.driver.executeQuery("MATCH (node:Node {id: 'City:broken'}) RETURN node");
    expect(records).toHaveLength(0);
    expect(await version()).toBe(before);
    expect(isEmpty(await load(store, rows, silent))).toBe(true);
  });
});
