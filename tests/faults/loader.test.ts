// `npm run load` is killed at random moments, and meets another one: the graph is the old one or the new one, whole.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readData, rowsOfData } from '../../src/process/loading.js';
import { useStore } from '../load/support.js';
import { folderWith, LINKS, OBSERVATIONS, QUOTATIONS } from '../support/folder.js';
import { start, type Program } from './processes.js';

const KILLS = Number(process.env['FAULTS_KILLS'] ?? 20);
/** Each kill is a process of its own. */
const TIMEOUT = 60_000 + KILLS * 15_000;
const SEED = Number(process.env['FAULTS_SEED'] ?? 11);

const PARTS = ['entities/all.yaml', LINKS, OBSERVATIONS, QUOTATIONS];

/** Two states of the same data, which differ in half of it. */
const folders = [folderWith(), folderWith(Object.fromEntries(PARTS.map((name) => [name, renamed])))];
const states = folders.map((folder) => readData(folder));

function renamed(content: string): string {
  return content.replaceAll('City:ayton', 'City:ayton-new').replace('name: Beland', 'name: Beland-New');
}

describe('the loader', () => {
  const graph = useStore();
  afterAll(() => folders.forEach((folder) => rmSync(dirname(folder), { recursive: true })));

  const load = (which: number): Promise<Program> => {
    const { uri, user, password } = inject('neo4j');
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    return start('load', { env: { ...env, ICTGRAPH_DATA: folders[which] ?? '' } });
  };
  /** Which of the two states the graph is in, after looking at all of it. */
  const found = async (): Promise<number | undefined> => {
    const state = await graph.store.state();
    if (!state) return undefined;
    const which = states.findIndex((data) => data.hash === state.hash);
    const data = states[which];
    const { nodes = [], relationships = [] } = data ? rowsOfData(data) : {};
    await graph.store.inOneTransaction(async (read) => {
      expect((await read('nodes.read')).map(String).sort()).toEqual(
        nodes.map(({ id, properties }) => String([id, properties['hash']])).sort(),
      );
      expect((await read('relationships.read')).map(([key]) => String(key)).sort()).toEqual(
        relationships.map(({ key }) => key).sort(),
      );
    });
    return which;
  };

  it(
    `killed ${KILLS} times at random moments leaves the old graph or the new one, whole (seed ${SEED})`,
    async () => {
      await graph.store.clear();
      await graph.cypher('MATCH (graph:Graph) DELETE graph');
      const random = randomOf(SEED);
      let writing = 0;
      for (const which of [0, 1]) {
        const whole = await load(which);
        await whole.says(/parts: documents/);
        const start = performance.now();
        expect(await whole.ended).toBe(0);
        writing = performance.now() - start;
      }
      let version = await graph.version();
      for (let kill = 0, last = 1; kill < KILLS; kill++) {
        const killed = await load(1 - last);
        await killed.says(/parts: documents/);
        await sleep(random() * writing * 1.2);
        killed.child.kill('SIGKILL');
        await killed.ended;
        const now = await found();
        expect([0, 1]).toContain(now);
        expect(await graph.version()).toBe(now === last ? version : version + 1);
        version = await graph.version();
        last = now ?? last;
      }
    },
    TIMEOUT,
  );

  it('killed during a first load leaves no graph, or the whole one; the next load makes it whole', async () => {
    const random = randomOf(SEED);
    for (let kill = 0; kill < 3; kill++) {
      await graph.store.clear();
      await graph.cypher('MATCH (graph:Graph) DELETE graph');
      const killed = await load(0);
      await killed.says('Filling an empty graph');
      await sleep(random() * 300);
      killed.child.kill('SIGKILL');
      await killed.ended;
      expect([undefined, 0]).toContain(await found());
    }
    expect(await (await load(0)).ended).toBe(0);
    expect(await found()).toBe(0);
  });

  it('beside another loader waits for it, and both leave one whole graph', async () => {
    expect(await (await load(0)).ended).toBe(0);
    const before = await graph.version();
    const both = await Promise.all([load(1), load(1)]);
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(await found()).toBe(1);
    expect(await graph.version()).toBe(before + 1);
  });
});

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
