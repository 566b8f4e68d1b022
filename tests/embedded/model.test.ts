// A graph that an earlier release stored is rebuilt in a second folder, and answers until the new one is whole.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/process/config.js';
import { openDatabase } from '../../src/process/database.js';
import { MODEL_VERSION } from '../../src/dataset/model-version.js';
import { start, type Program } from '../faults/processes.js';
import { allGone, ELSEWHERE, newHome } from './parent.js';

const asked = async (program: Program): Promise<number> =>
  (
    await fetch(`${program.url}/graphql?query=${encodeURIComponent('{ dataset { title } }')}`, {
      headers: { 'content-type': 'application/json' },
    })
  ).status;

test.skipIf(ELSEWHERE)(
  'a graph of another model answers until the new one is whole, also after a kill',
  async () => {
    const base = newHome();
    const config = { ...readConfig(), home: base, neo4j: undefined };
    /** What a Cypher of the test's own returns, while no server runs. */
    const cypher = async (text: string): Promise<unknown[]> => {
      const database = await openDatabase(config, () => undefined, { fast: true });
      try {
        return (await database.driver.executeQuery(text)).records.map((record) => record.toObject());
      } finally {
        await database.stop();
      }
    };
    const serving = (): Promise<Program> =>
      start('server', { env: { ICTGRAPH_HOME: base }, atEnd: onTestFinished });
    const stopped = async (program: Program, signal: NodeJS.Signals): Promise<void> => {
      program.child.kill(signal);
      await program.ended;
      for (const name of ['neo4j', 'neo4j-next']) await allGone(join(base, name));
    };

    const first = await serving();
    await first.says(/^Ready/m);
    await stopped(first, 'SIGTERM');
    await cypher(
      'MATCH (graph:Graph {id: "Graph"}), (old:Node {id: "Country:turkiye"}) SET graph.model = "0", old.hash = "other", old.recordedAt = "2020"',
    );

    const killed = await serving();
    await killed.says('a copy is rebuilt beside it');
    await killed.says(/^Ready/m);
    expect(await asked(killed)).toBe(200);
    await stopped(killed, 'SIGKILL');
    expect(existsSync(join(base, 'neo4j-next', 'whole'))).toBe(false);

    const second = await serving();
    await second.says(/^Ready/m);
    await second.says('The graph is of model 0 and becomes one of model');
    for (let whole = false; !whole; whole = existsSync(join(base, 'neo4j-next', 'whole')))
      expect(await asked(second)).toBe(200);
    await expect.poll(() => existsSync(join(base, 'neo4j'))).toBe(false);
    expect(await asked(second)).toBe(200);
    await stopped(second, 'SIGTERM');

    expect(
      await cypher(
        'MATCH (graph:Graph {id: "Graph"}), (n:Node {id: "Country:turkiye"}) RETURN graph.model AS model, graph.version AS version, n.recordedAt AS at',
      ),
    ).toEqual([{ model: MODEL_VERSION, version: 2, at: '2020' }]);
    expect(readdirSync(base).filter((name) => name.startsWith('neo4j'))).toEqual(['neo4j']);
  },
);
