import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { EmbeddedError, startEmbedded } from '../../src/graph/embedded/index.js';
import { isAlive } from '../../src/graph/embedded/processes.js';
import { claim } from '../../src/graph/embedded/run-file.js';
import { ELSEWHERE, freePort, newHome, processesOf, startParent } from './parent.js';

test.skipIf(ELSEWHERE)('a Neo4j that lost its parent and its supervisor is told and replaced', async () => {
  const home = newHome();
  const port = await freePort();
  const { child } = await startParent(home, port, 'wait');
  const [lost = 0] = processesOf(home);
  // the supervisor first, so that it cannot end what it supervises
  for (const pid of [parentOf(lost), child.pid ?? 0]) process.kill(pid, 'SIGKILL');

  const said: string[] = [];
  const report = (step: string): number => said.push(step);
  const neo4j = await startEmbedded({ project: PROJECT, home, port, fast: true, report });
  expect(said[0]).toBe(`An earlier run left its Neo4j behind (process ${lost}); stopping it …`);
  expect(isAlive(lost)).toBe(false);

  await expect(startEmbedded({ project: PROJECT, home, fast: true, report })).rejects.toThrow(
    'is already running',
  );
  await neo4j.stop();
  expect(processesOf(home)).toEqual([]);
});

test('a run file whose process id now belongs to another program harms nobody', async () => {
  const home = newHome();
  writeFileSync(
    join(home, 'run.json'),
    JSON.stringify({ owner: process.ppid, ownerStart: 'long ago', java: process.ppid, port: 1 }),
  );
  const said: string[] = [];
  await claim(home, (step) => said.push(step));
  expect(said).toEqual([`An earlier run (process ${process.ppid}) ended without cleaning up; continuing.`]);
  expect(isAlive(process.ppid)).toBe(true);
});

test('of two starts at the same moment one is refused', async () => {
  const home = newHome();
  await claim(home, () => undefined);
  await expect(claim(home, () => undefined)).rejects.toThrow(EmbeddedError);
});

const parentOf = (pid: number): number =>
  Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
