// Ctrl-C on the program itself, at any stage of its start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { allGone, ELSEWHERE, freePort, newHome, processesOf } from './parent.js';

test.skipIf(ELSEWHERE).for([
  ['while Neo4j boots', /Booting Neo4j/],
  ['while the data is loaded', /Filling an empty graph/],
  ['when it is ready', /Ready\./],
] as const)('Ctrl-C %s ends the program and its Neo4j', async ([, stage]) => {
  const home = newHome();
  const child = spawn(process.execPath, [join('dist', 'server', 'main.js')], {
    cwd: PROJECT,
    env: { ...process.env, ICTGRAPH_HOME: home, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL')); // when it has not ended
  let said = '';
  await new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString();
        if (stage.test(said)) done();
      });
    child.once('exit', () => done());
  });
  expect(said).toMatch(stage);
  child.kill('SIGINT');
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(said).toContain('Stopping …');
  expect(said).not.toContain('    at '); // no stack trace
  await allGone(join(home, 'neo4j'));
  expect(processesOf(join(home, 'neo4j'))).toEqual([]);
});
