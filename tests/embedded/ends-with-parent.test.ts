import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRunning } from '../../src/graph/embedded/index.js';
import { answersBolt } from '../../src/graph/embedded/port.js';
import { allGone, ELSEWHERE, freePort, processesOf, startParent } from './parent.js';

describe.skipIf(ELSEWHERE)('an embedded Neo4j', () => {
  let home = '';
  let port = 0;
  // one folder for all, so that each also shows a start after such an end
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ictgraph-embedded-'));
    port = await freePort();
  });
  afterAll(async () => {
    await allGone(home);
    rmSync(home, { recursive: true, force: true });
  });

  test('is found while it runs, lets nobody else in, and ends with its parent after SIGTERM', async () => {
    const { child } = await startParent(home, port, 'wait');
    expect(processesOf(home)).toHaveLength(1);
    const password = readFileSync(join(home, 'password'), 'utf8').trim();
    expect(await findRunning(home)).toEqual({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });

    const second = await startParent(home, await freePort(), 'wait');
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toContain(`is already running, as process ${child.pid} (Neo4j on port ${port})`);

    child.kill('SIGTERM');
    await allGone(home);
    expect(await answersBolt(port)).toBe(false);
    expect(await findRunning(home)).toBeUndefined();
  });

  test('keeps its password to its owner', () => {
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(home, 'first-password'))).toBe(false);
  });

  test('ends with its parent after SIGKILL', async () => {
    const { child } = await startParent(home, port, 'wait');
    child.kill('SIGKILL');
    await allGone(home);
    expect(await answersBolt(port)).toBe(false);
  });

  test('ends with its parent after an exception', async () => {
    const { child, said } = await startParent(home, port, 'throw');
    expect(said()).toContain('ended without cleaning up; continuing.');
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).not.toBe(0);
    await allGone(home);
  });
});
