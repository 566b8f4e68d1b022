import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/config.js';
import { findRunning, startEmbedded } from '../../src/graph/embedded/index.js';
import { findJava } from '../../src/graph/embedded/java.js';
import { nextFree } from '../../src/graph/embedded/port.js';
import { isAlive, readRun, type Run } from '../../src/graph/embedded/run-file.js';

const FIRST_PORT = 27_687;

describe.skipIf(process.env['NEO4J_URI'] !== undefined)('the embedded Neo4j', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'ictgraph-'));
  });
  afterEach(async () => {
    const run = readRun(home);
    if (run && isAlive(run.java)) process.kill(run.java, 'SIGKILL');
    await sleep(200);
    rmSync(home, { recursive: true, force: true });
  });

  /** A process of its own that starts Neo4j from the compiled code and then does what it is told. */
  const inProcess = async (then: string): Promise<{ readonly pid: number; readonly run: Run }> => {
    const port = await nextFree(FIRST_PORT);
    const code = `
      const { startEmbedded } = await import(${JSON.stringify(join(PROJECT, 'dist/server/graph/embedded/index.js'))});
      await startEmbedded({ project: ${JSON.stringify(PROJECT)}, home: ${JSON.stringify(home)}, port: ${port}, fast: true, report: () => {} });
      console.log('up');
      ${then}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const run = readRun(home);
    if (!run || !child.pid) throw new Error('it did not start');
    return { pid: child.pid, run };
  };
  const gone = async (pid: number): Promise<boolean> => {
    for (let waited = 0; waited < 20_000; waited += 200) {
      if (!isAlive(pid)) return true;
      await sleep(200);
    }
    return false;
  };

  it('stops with its parent when that is killed, and the next start takes over its folder', async () => {
    const { pid, run } = await inProcess('setInterval(() => {}, 1000)');
    expect(await findRunning(home)).toMatchObject({ user: 'neo4j' });
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    process.kill(pid, 'SIGKILL');
    expect(await gone(run.java)).toBe(true);
    const again = await startEmbedded({
      project: PROJECT,
      home,
      port: run.port,
      fast: true,
      report: () => undefined,
    });
    await expect(
      startEmbedded({ project: PROJECT, home: join(home, 'other'), port: run.port, report: () => undefined }),
    ).rejects.toThrow(/Port .* is in use/);
    await again.stop();
    expect(await findRunning(home)).toBeUndefined();
  }, 60_000);

  it('stops with its parent when that ends in an exception', async () => {
    const { run } = await inProcess(`setTimeout(() => { throw new Error('on purpose'); }, 100)`);
    expect(await gone(run.java)).toBe(true);
  }, 60_000);

  it('refuses a port that is in use, with a sentence on what to do', async () => {
    const port = await nextFree(FIRST_PORT);
    const server = createServer().listen(port, '127.0.0.1');
    await expect(startEmbedded({ project: PROJECT, home, port, report: () => undefined })).rejects.toThrow(
      /is in use: stop what listens there, or set NEO4J_PORT/,
    );
    server.close();
  });

  it('says what to do without Java, and with one that is too old', () => {
    expect(() => findJava({ PATH: home })).toThrow(/No Java was found: install Java 17 or 21/);
    writeFileSync(join(home, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
    chmodSync(join(home, 'java'), 0o755);
    expect(() => findJava({ PATH: `${home}:/bin:/usr/bin`.replace(':/usr/bin', ''), JAVA_HOME: '' })).toThrow(
      /Java 11.0.2 was found, and Neo4j 5.26 needs 17 or 21/,
    );
    expect(readFileSync(join(home, 'java'), 'utf8')).toContain('11.0.2');
  });
});
