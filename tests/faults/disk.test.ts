// Disks that are full, small or not to be written. Those of a size of their own are mounted by the test, which takes root.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ELSEWHERE } from '../embedded/parent.js';
import { connect } from '../../src/graph/connect.js';
import { findRunning } from '../../src/graph/embedded/index.js';
import { ask, freePort, isReady, LONGEST, readiness, start, until, type Program } from './processes.js';

const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;
if (!CAN_MOUNT) console.log('Not root on Linux: the tests of full and read-only disks are left out.');

/** A disk of this size. */
function mounted(size: string, options = ''): { folder: string; unmount(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}${options}`, 'tmpfs', folder]);
  return {
    folder,
    unmount: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

describe.skipIf(ELSEWHERE || !CAN_MOUNT)('a server whose disk is full', () => {
  let disk: ReturnType<typeof mounted>;
  let home = '';
  let program: Program;
  let end = (): Promise<void> => Promise.resolve();
  let env: Record<string, string> = {};
  beforeAll(async () => {
    disk = mounted('80m');
    home = join(disk.folder, 'home');
    env = { ICTGRAPH_HOME: home, NEO4J_PORT: String(await freePort()) };
    program = await start('server', { env, atEnd: (by) => (end = by) });
    await program.says(/^Ready/m);
  }, LONGEST);
  afterAll(async () => {
    await end();
    disk.unmount();
  });

  test(
    'fails a load with a sentence, is not ready while reads fail, and comes back once there is room',
    async () => {
      const ballast = join(disk.folder, 'ballast');
      fillUp(ballast);
      await writeUntilFull(join(home, 'neo4j'));
      const load = await start('npmLoad', { env });
      expect(await load.ended).toBe(1);
      expect(load.said()).toMatch(/The graph cannot be read: .*must be restarted.*then start again/);
      expect(load.said()).not.toContain('    at ');

      await until(async () => !(await isReady(program.url)));
      expect((await readiness(program.url)).text).toContain('failed');
      const { status, body } = await ask(program.url);
      expect([status, body]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);

      rmSync(ballast);
      await until(() => isReady(program.url));
      expect((await ask(program.url)).status).toBe(200);
    },
    LONGEST,
  );

  test('that has a broken store says what to do, and ends', async () => {
    await end();
    const store = join(home, 'neo4j', 'data', 'databases', 'neo4j');
    for (const name of readdirSync(store)) {
      const file = join(store, name);
      if (statSync(file).isFile()) writeFileSync(file, 'broken '.repeat(2_000));
    }
    const broken = await start('server', { env });
    expect(await broken.ended).toBe(1);
    expect(broken.said()).toContain(`remove ${join(home, 'neo4j')}`);
    expect(broken.said()).not.toContain('    at ');
  });
});

test.skipIf(ELSEWHERE || !CAN_MOUNT)('a disk of 2 MB is refused with a sentence', async () => {
  const { folder, unmount } = mounted('2m');
  onTestFinished(unmount);
  await refuses(join(folder, 'home'), /has [12] MB left, and Neo4j needs at least 64 MB: free some/);
});

test.skipIf(ELSEWHERE || !CAN_MOUNT)('a disk that cannot be written is refused with a sentence', async () => {
  const { folder, unmount } = mounted('80m', ',ro');
  onTestFinished(unmount);
  await refuses(join(folder, 'home'), /cannot be written \(its disk is read-only\).*ICTGRAPH_HOME/);
});

test.skipIf(ELSEWHERE || !existsSync('/proc'))('a home below /proc is refused with a sentence', async () => {
  await refuses('/proc/nope', /\/proc\/nope\/neo4j cannot be written .*ICTGRAPH_HOME/);
});

test.skipIf(ELSEWHERE)('a home that is a file is refused with a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'home'), '');
  await refuses(join(folder, 'home'), /cannot be written \(a file is in the way\)/);
});

async function refuses(home: string, sentence: RegExp): Promise<void> {
  const program = await start('server', { env: { ICTGRAPH_HOME: home } });
  expect(await program.ended).toBe(1);
  expect(program.said()).toMatch(sentence);
  expect(program.said()).not.toContain('    at ');
}

/** Takes all room that is left, also the last bytes. */
function fillUp(file: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=64k'], { stdio: 'ignore' });
  } catch {
    // it ends with an error when nothing is left, as is wanted
  }
}

/** Writes what no graph needs until Neo4j has no room for its log. */
async function writeUntilFull(home: string): Promise<void> {
  const address = await findRunning(home);
  if (!address) throw new Error(`no Neo4j runs in ${home}`);
  const { driver } = await connect(address);
  const write = (): Promise<unknown> =>
    driver.executeQuery('UNWIND range(1, 3000) AS n CREATE (:Ballast {text: $text + n})', {
      text: 'x'.repeat(500),
    });
  await expect(
    (async () => {
      for (;;) await write();
    })(),
  ).rejects.toThrow();
  await driver.close();
}
