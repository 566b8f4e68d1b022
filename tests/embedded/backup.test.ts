import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { load } from '../../src/dataset/load.js';
import type { Rows } from '../../src/dataset/row-builder.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { dump, restore } from '../../src/graph/embedded/dump.js';
import { startEmbedded } from '../../src/graph/embedded/index.js';
import { createStore } from '../../src/graph/store.js';
import { rows, silent, without } from '../load/support.js';
import { ELSEWHERE, freePort, newHome, processesOf } from './parent.js';

/** Milliseconds: three boots of Neo4j and three runs of its tool. */
const SEVERAL_BOOTS = 300_000;
const catalogue = readCatalogue(join(PROJECT, 'cypher'));
const CLAIMS = `MATCH (claim:Node) WHERE claim.recordedAt IS NOT NULL
  RETURN claim.id AS id, claim.recordedAt AS recorded, claim.retractedAt AS retracted ORDER BY id`;

async function running<T>(home: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const port = await freePort();
  const neo4j = await startEmbedded({ project: PROJECT, home, port, fast: true, report: silent });
  const graph = await connect(neo4j);
  try {
    return await work(graph);
  } finally {
    await graph.driver.close();
    await neo4j.stop();
  }
}

const loadInto = (graph: Graph, data: Rows) => load(createStore(graph, catalogue), data, { report: silent });

/** What only the store knows: its version, and when each claim was recorded and retracted. */
async function historyOf(graph: Graph) {
  const { records } = await graph.driver.executeQuery(CLAIMS);
  const claims = records.map((record) => record.toObject());
  return { state: await createStore(graph, catalogue).state(), claims };
}

/** Each file of the store, with its size and when it was written. */
const storeOf = (home: string) =>
  readdirSync(join(home, 'data', 'databases', 'neo4j'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(join(home, 'data', 'databases', 'neo4j', name))] as const)
    .map(([name, { size, mtimeMs }]) => [name, size, mtimeMs]);

test.skipIf(ELSEWHERE)(
  'a backup brings back versions and retracted claims after the loss of the folder',
  async () => {
    const home = newHome();
    const file = join(home, '..', `${Date.now()}.dump`);
    const graph = { project: PROJECT, home, report: silent };
    const lost = rows.nodes.find(({ id }) => id.startsWith('Link:'))?.id ?? '';

    const before = await running(home, async (neo4j) => {
      await loadInto(neo4j, rows);
      await loadInto(neo4j, without(lost));
      await expect(dump(graph, file)).rejects.toThrow('is already running');
      return historyOf(neo4j);
    });
    expect(before.state?.version).toBe(2);
    expect(before.claims.find(({ id }) => id === lost)?.['retracted']).toEqual(expect.any(String));

    await dump(graph, file);
    rmSync(home, { recursive: true });
    await restore(graph, file);
    const { restored, version } = await running(home, async (neo4j) => {
      const restored = await historyOf(neo4j);
      await loadInto(neo4j, rows);
      return { restored, version: (await createStore(neo4j, catalogue).state())?.version };
    });
    expect(restored).toEqual(before);
    expect(version).toBe(3); // loads go on from there

    const half = `${file}.half`;
    writeFileSync(half, readFileSync(file).subarray(0, 50_000));
    const stored = storeOf(home);
    await expect(restore(graph, half)).rejects.toThrow('the graph is as it was');
    expect(storeOf(home)).toEqual(stored);
    await restore(graph, file);
    expect(await running(home, historyOf)).toEqual(before);

    expect(processesOf(home)).toEqual([]);
    for (const made of [file, half]) rmSync(made);
  },
  SEVERAL_BOOTS,
);

test('a backup of a folder without a graph is refused', async () => {
  const graph = { project: PROJECT, home: newHome(), report: silent };
  await expect(dump(graph, join(graph.home, 'file.dump'))).rejects.toThrow('has no graph');
  await expect(restore(graph, join(graph.home, 'none.dump'))).rejects.toThrow('There is no file');
});
