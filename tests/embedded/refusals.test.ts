import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { startEmbedded } from '../../src/graph/embedded/index.js';
import { findJava } from '../../src/graph/embedded/java.js';
import { ELSEWHERE, freePort, newHome } from './parent.js';

test('says what to do without Java', () => {
  expect(() => findJava({ PATH: '' })).toThrow(/^No Java was found: install Java 17 or 21 .*NEO4J_URI/);
});

test.for([
  ['1.8.0_402', '1.8.0'],
  ['11.0.22', '11.0.22'],
  ['25.0.1', '25.0.1'],
])('says what to do with Java %s', ([version = '', told = '']) => {
  const folder = fakeJava(version);
  expect(() => findJava({ PATH: folder })).toThrow(`Java ${told} was found, and Neo4j 5.26 needs 17 or 21`);
  expect(() => findJava({ PATH: '', JAVA_HOME: join(folder, '..') })).toThrow(`Java ${told} was found`);
});

test('prefers the Java that fits over the one of JAVA_HOME that does not', () => {
  const env = { PATH: fakeJava('21.0.5'), JAVA_HOME: join(fakeJava('11.0.22'), '..') };
  expect(findJava(env)).toMatchObject({ command: 'java', version: '21.0.5' });
});

test.skipIf(ELSEWHERE)('says what to do when the chosen port is busy', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  const start = startEmbedded({ project: PROJECT, home: newHome(), port, report: () => undefined });
  await expect(start).rejects.toThrow(
    `Port ${port} is in use: stop the program that listens there, or set NEO4J_PORT to another port.`,
  );
});

test.skipIf(ELSEWHERE)('says what to do when the password is gone', async () => {
  const home = newHome();
  mkdirSync(join(home, 'data', 'databases'), { recursive: true });
  const start = startEmbedded({ project: PROJECT, home, port: await freePort(), report: () => undefined });
  await expect(start).rejects.toThrow('password is missing');
});

test.skipIf(ELSEWHERE)('tells the gist of the log when Neo4j does not come up', async () => {
  const home = newHome();
  writeFileSync(join(home, 'password'), 'secret-secret\n');
  mkdirSync(join(home, 'data'));
  writeFileSync(join(home, 'data', 'databases'), 'a file where a folder belongs');
  const start = startEmbedded({
    project: PROJECT,
    home,
    port: await freePort(),
    fast: true,
    report: () => undefined,
  });
  await expect(start).rejects.toThrow(/^Neo4j did not start \(.+\): its whole log is /);
});

/** A folder `bin` with a `java` that tells this version. */
function fakeJava(version: string): string {
  const folder = join(newHome(), 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-16' >&2\n`);
  chmodSync(join(folder, 'java'), 0o755);
  return folder;
}
