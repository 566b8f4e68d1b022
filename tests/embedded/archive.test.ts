import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { archiveFile, cacheFolder, removeUnfinished } from '../../src/graph/embedded/cache.js';
import { startEmbedded } from '../../src/graph/embedded/index.js';
import { findJava } from '../../src/graph/embedded/java.js';
import { ELSEWHERE, freePort, newHome } from './parent.js';

afterEach(() => void vi.unstubAllEnvs());

test.skipIf(ELSEWHERE)('an archive of classes that is broken is left aside', async () => {
  const classPath = readFileSync(join(cacheFolder(PROJECT), 'classpath.txt'), 'utf8').trim();
  const home = newHome();
  vi.stubEnv('ICTGRAPH_CACHE', join(home, 'cache'));
  const folder = cacheFolder(PROJECT);
  writeFileSync(join(folder, 'classpath.txt'), classPath);
  writeFileSync(archiveFile(PROJECT, findJava(), classPath), 'not an archive');

  const neo4j = await startEmbedded({
    project: PROJECT,
    home,
    port: await freePort(),
    fast: true,
    report: () => undefined,
  });
  await neo4j.stop();
});

test('half an archive of a run that was killed is removed', () => {
  const home = newHome();
  vi.stubEnv('ICTGRAPH_CACHE', home);
  const folder = cacheFolder(PROJECT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'classes-a.jsa.new-999999999'), '');
  writeFileSync(join(folder, `classes-b.jsa.new-${process.pid}`), '');
  removeUnfinished(PROJECT);
  expect(readdirSync(folder)).toEqual([`classes-b.jsa.new-${process.pid}`]);
});
