// What the database of a running server can suffer, one after the other on one server.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ELSEWHERE } from '../embedded/parent.js';
import {
  ask,
  freePort,
  gone,
  isReady,
  LONGEST,
  readiness,
  runOf,
  start,
  until,
  type Program,
} from './processes.js';

const FROZEN = 15_000;
const CLIENTS = 4;

describe.skipIf(ELSEWHERE)('a server whose Neo4j', () => {
  let home = '';
  let program: Program;
  let end = (): Promise<void> => Promise.resolve();
  const java = (): number => runOf(home).java ?? 0;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ictgraph-faults-'));
    const env = { ICTGRAPH_HOME: home, NEO4J_PORT: String(await freePort()) };
    program = await start('server', { env, atEnd: (by) => (end = by) });
    await program.says(/^Ready/m);
  }, LONGEST);
  afterAll(async () => {
    await end();
    rmSync(home, { recursive: true, force: true });
  });

  test('is killed gets it started again, and reads go on', async () => {
    const { java: killed = 0, port } = runOf(home);
    process.kill(killed, 'SIGKILL');
    await program.says('Neo4j is restarting');
    expect((await readiness(program.url)).status).toBe(503);
    const { status, body } = await ask(program.url);
    if (status !== 200) expect([status, body]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);
    await until(() => isReady(program.url));
    expect((await ask(program.url)).status).toBe(200);
    expect(runOf(home)).toMatchObject({ owner: program.child.pid, port });
    expect(java()).not.toBe(killed);
  });

  test('is frozen for 15 s answers every request with what it is, and goes on afterwards', async () => {
    let frozen = true;
    process.kill(java(), 'SIGSTOP');
    const thaw = sleep(FROZEN).then(() => {
      process.kill(java(), 'SIGCONT');
      frozen = false;
    });
    const answers: { status: number; body: string }[] = [];
    const client = async (): Promise<void> => {
      while (frozen) answers.push(await ask(program.url));
    };
    const clients = Array.from({ length: CLIENTS }, client);
    await until(async () => (await readiness(program.url)).status === 503); // an answer of a second ago still counts
    await Promise.all([thaw, ...clients]);
    expect(answers.length).toBeGreaterThanOrEqual(CLIENTS);
    for (const { status, body } of answers)
      if (status !== 200) expect([status, body]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);
    await until(() => isReady(program.url));
    expect((await ask(program.url)).status).toBe(200);
  });

  test('cannot be started again says so, and stays alive', async () => {
    appendFileSync(
      join(home, 'neo4j', 'conf', 'neo4j.conf'),
      'no.such.setting=1\nserver.bolt.listen_address=none\n',
    );
    process.kill(java(), 'SIGKILL');
    await program.says('Neo4j ended 5 times within 5 minutes and is not restarted');
    const { status, text } = await readiness(program.url);
    expect(status).toBe(503);
    expect(text).toContain(join(home, 'neo4j', 'logs', 'boot.log'));
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
    expect((await ask(program.url)).status).toBe(503);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});

test.skipIf(ELSEWHERE)(
  'a stop while Neo4j hangs answers what waits for it, and ends both',
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'ictgraph-faults-'));
    const env = { ICTGRAPH_HOME: home, NEO4J_PORT: String(await freePort()) };
    const program = await start('server', { env });
    await program.says(/^Ready/m);
    const { java = 0 } = runOf(home);
    process.kill(java, 'SIGSTOP');
    const asked = Array.from({ length: 5 }, () => ask(program.url));
    await fetch(`${program.url}/healthz`);
    program.child.kill('SIGTERM');
    for (const { status, body } of await Promise.all(asked))
      expect([status, body]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);
    expect(await program.ended).toBe(0);
    await gone(java);
    rmSync(home, { recursive: true, force: true });
  },
  LONGEST,
);
