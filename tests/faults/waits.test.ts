import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { proxyTo } from '../support/proxy.mjs';
import { ask, freePort, isReady, readiness, start, until } from './processes.js';

describe('a server whose configured Neo4j does not answer', () => {
  const settings = (port: number) => {
    const { user, password } = inject('neo4j');
    return { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
  };

  test('ends with a sentence at its first start', async () => {
    const program = await start('server', { env: settings(await freePort()) });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('No Neo4j answers at bolt://127.0.0.1');
  });

  test('waits for it when told to, and serves when it is there', async () => {
    const { uri } = inject('neo4j');
    const port = await freePort();
    const program = await start('server', { env: settings(port), args: ['--wait'] });
    await program.says('waiting for it');
    await until(async () => (await readiness(program.url).catch(() => undefined))?.status === 503);
    const proxy = await proxyTo(Number(new URL(uri).port), '127.0.0.1', port);
    try {
      await until(() => isReady(program.url));
      expect((await ask(program.url)).status).toBe(200);
    } finally {
      await proxy.close();
    }
  });

  test('waits for it after an accident', async () => {
    const { uri } = inject('neo4j');
    const port = await freePort();
    let proxy = await proxyTo(Number(new URL(uri).port), '127.0.0.1', port);
    const program = await start('parent', { env: settings(port) });
    await program.says(/^Ready/m);
    await proxy.close();
    process.kill(childOf(program.child.pid ?? 0), 'SIGKILL');
    await program.says('waiting for it');
    proxy = await proxyTo(Number(new URL(uri).port), '127.0.0.1', port);
    try {
      await until(() => isReady(program.url));
    } finally {
      await proxy.close();
    }
  });
});

/** The server that a parent runs. */
const childOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'));
