// The arguments with which Java runs Neo4j.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unfinished } from './cache.js';
import { homeArgument } from './run-file.js';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** @param heap in megabytes
 * @param fast boot faster and run slower: right for tests, not for serving */
export const javaArguments = (
  home: string,
  classPath: string,
  archive: string,
  heap: number,
  fast: boolean,
): string[] => [
  // The first clean stop writes an archive of the loaded classes, which halves the time of the next boot.
  existsSync(archive)
    ? `-XX:SharedArchiveFile=${archive}`
    : `-XX:ArchiveClassesAtExit=${unfinished(archive)}`,
  '-Xshare:auto', // Java ignores an archive that does not fit
  '-Xlog:disable',
  '-Xms256m',
  `-Xmx${heap}m`,
  '-XX:+UseParallelGC',
  ...(fast ? ['-XX:TieredStopAtLevel=1'] : []),
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-cp',
  classPath,
  'org.neo4j.server.CommunityEntryPoint',
  homeArgument(home),
  `--config-dir=${join(home, 'conf')}`,
];
