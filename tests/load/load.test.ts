import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/dataset/differences.js';
import type { Rows } from '../../src/dataset/row-builder.js';
import { rows, useStore, without } from './support.js';

describe('loading', () => {
  const graph = useStore();

  it('twice changes nothing, not even the version', async () => {
    const before = await graph.version();
    expect(isEmpty(await graph.load(rows))).toBe(true);
    expect(await graph.version()).toBe(before);
  });

  it('the same in another order changes nothing', async () => {
    const before = await graph.version();
    const turned = { nodes: rows.nodes.toReversed(), relationships: rows.relationships.toReversed() };
    expect(isEmpty(await graph.load(turned))).toBe(true);
    expect(await graph.version()).toBe(before);
  });

  it('takes away what has gone from the data and adds it again when it is back, each time as a version', async () => {
    const before = await graph.version();
    const count = 'MATCH (node:Node) OPTIONAL MATCH (node)-[r]->() RETURN count(r) AS relationships';
    const relationships = await graph.cypher(count);
    expect((await graph.load(without('Company:starlink'))).removed).toEqual(['Company:starlink']);
    expect((await graph.load(rows)).added).toEqual(['Company:starlink']);
    expect(await graph.version()).toBe(before + 2);
    expect(await graph.cypher(count)).toEqual(relationships);
  });

  it('changes what has changed and keeps the time it was first recorded', async () => {
    const read = () =>
      graph.cypher("MATCH (node:Node {id: 'Country:qatar'}) RETURN node.recordedAt AS at, node.name AS name");
    const [first] = await read();
    const renamed: Rows = {
      ...rows,
      nodes: rows.nodes.map((node) =>
        node.id === 'Country:qatar'
          ? { ...node, properties: { ...node.properties, name: 'State of Qatar', hash: 'other' } }
          : node,
      ),
    };
    expect((await graph.load(renamed)).changed).toEqual(['Country:qatar']);
    expect(await read()).toEqual([{ ...first, name: 'State of Qatar' }]);
  });

  it('that fails leaves the old graph whole', async () => {
    await graph.load(rows);
    const before = await graph.version();
    await expect(graph.load(broken)).rejects.toThrow();
    expect(await graph.cypher("MATCH (node:Node {id: 'City:broken'}) RETURN node")).toEqual([]);
    expect(await graph.version()).toBe(before);
    expect(isEmpty(await graph.load(rows))).toBe(true);
  });

  it('into an empty graph waits for another first load, and both leave one whole graph', async () => {
    const count =
      'MATCH (node:Node) WITH count(node) AS nodes MATCH (:Node)-[r]->(:Node) RETURN nodes, count(r) AS relationships';
    await graph.store.clear();
    await graph.cypher('MATCH (graph:Graph) DELETE graph');
    const loads = await Promise.all([graph.load(rows), graph.load(rows), graph.load(rows)]);
    expect(loads.map(({ added }) => added.length).sort()).toEqual([0, 0, rows.nodes.length]);
    expect(await graph.cypher(count)).toEqual([
      { nodes: rows.nodes.length, relationships: rows.relationships.length },
    ]);
    expect(await graph.version()).toBe(1);
    expect(await graph.cypher("MATCH (graph:Graph {id: 'Filling'}) RETURN graph")).toEqual([]);
  });

  it('at the same time as another load waits for it', async () => {
    const before = await graph.version();
    const [one, other] = await Promise.all([
      graph.load(without('Company:starlink')),
      graph.load(without('Company:starlink')),
    ]);
    expect([one.removed, other.removed].sort()).toEqual([[], ['Company:starlink']]);
    expect(await graph.version()).toBe(before + 1);
  });
});

describe('the first load', () => {
  const graph = useStore();

  it('that is cut off leaves no version, and the next one begins anew', async () => {
    await graph.store.clear();
    await graph.cypher('MATCH (graph:Graph) DELETE graph');
    await expect(graph.load(broken)).rejects.toThrow();
    expect(await graph.store.state()).toBeUndefined();
    expect(await graph.cypher("MATCH (node:Node {id: 'City:broken'}) RETURN node.id AS id")).toHaveLength(1);

    expect((await graph.load(rows)).added).toHaveLength(rows.nodes.length);
    expect(await graph.version()).toBe(1);
    expect(await graph.cypher("MATCH (node:Node {id: 'City:broken'}) RETURN node")).toEqual([]);
    expect(isEmpty(await graph.load(rows))).toBe(true);
  });
});

/** The last relationship has no type, which Neo4j refuses. */
const broken: Rows = {
  nodes: [
    ...rows.nodes,
    { id: 'City:broken', labels: ['Node', 'Entity', 'City'], properties: { id: 'City:broken', hash: 'x' } },
  ],
  relationships: [
    ...rows.relationships,
    { key: 'broken', from: 'City:broken', type: '', to: 'City:karachi' },
  ],
};
