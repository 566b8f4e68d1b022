import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { ELSEWHERE, newHome } from '../embedded/parent.js';
import { ask, freePort, gone, isReady, LONGEST, runOf, start, until, type Program } from './processes.js';

const RAISING = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(PROJECT, 'tests', 'faults', 'raise.mjs')).href}`,
};

describe.skipIf(ELSEWHERE)('a server with a parent', () => {
  let home = '';
  let program: Program;
  let end = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ictgraph-faults-'));
    const env = { ...RAISING, ICTGRAPH_HOME: home, NEO4J_PORT: String(await freePort()) };
    program = await start('parent', { env, atEnd: (by) => (end = by) });
    await program.says(/^Ready/m);
  }, LONGEST);
  afterAll(async () => {
    await end();
    rmSync(home, { recursive: true, force: true });
  });

  test('logs and counts a rejection that nobody handles, and serves on', async () => {
    const { owner } = runOf(home);
    process.kill(owner, 'SIGUSR2');
    await program.says('a rejection on purpose');
    expect((await ask(program.url)).status).toBe(200);
    expect(runOf(home).owner).toBe(owner);
    const metrics = await (await fetch(`${program.url}/metrics`)).text();
    expect(metrics).toContain('ictgraph_unhandled_total{kind="rejection"} 1');
  });

  test('answers what it has accepted after an exception, ends, and is started again', async () => {
    const { owner } = runOf(home);
    const asked = Array.from({ length: 20 }, () => ask(program.url));
    await ask(program.url);
    process.kill(owner, 'SIGALRM');
    for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
    await gone(owner);
    expect(program.said()).toContain('an exception on purpose');
    await program.says('The server ended by accident (status 70); restarting it.');
    await until(() => isReady(program.url));
    expect((await ask(program.url)).status).toBe(200);
    expect(runOf(home).owner).not.toBe(owner);
  });

  test('is started again after it was killed', async () => {
    const { owner } = runOf(home);
    process.kill(owner, 'SIGKILL');
    await program.says('The server ended by accident (SIGKILL); restarting it.');
    await until(() => isReady(program.url));
    expect((await ask(program.url)).status).toBe(200);
  });

  test('ends with its parent, also when that is killed', async () => {
    const { owner, java = 0 } = runOf(home);
    program.child.kill('SIGKILL');
    await gone(owner);
    await gone(java);
  });
});

test.skipIf(ELSEWHERE)('a server that cannot stay up is given up, with a sentence', async () => {
  const program = await start('parent', { env: { ...RAISING, RAISE: 'always', ICTGRAPH_HOME: newHome() } });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('The server ended by accident 5 times within 5 minutes');
});

test.skipIf(ELSEWHERE)('a server that says what is wrong is not started again', async () => {
  const program = await start('parent', { env: { PORT: 'none' } });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('PORT="none" is not valid');
  expect(program.said()).not.toContain('accident');
});
