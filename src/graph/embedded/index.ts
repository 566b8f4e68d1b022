// A real Neo4j Community of our own: fetched once, booted on loopback, stopped with its parent.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { archiveFile } from './cache.js';
import { EmbeddedError } from './error.js';
import { ensurePassword, writeSettings } from './home.js';
import { findJava } from './java.js';
import { neo4jClassPath } from './maven.js';
import { answersBolt, isFree, nextFree } from './port.js';
import { clearStale, isAlive, readRun, removeRun, writeRun } from './run-file.js';

export { EmbeddedError } from './error.js';

const DEFAULT_PORT = 7687;
const LONGEST_BOOT = 180_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export interface EmbeddedOptions {
  /** The project's folder, which holds neo4j/pom.xml. */
  readonly project: string;
  /** Where its data, settings and password lie. */
  readonly home: string;
  /** Bolt's port; by default 7687 or the next free one. */
  readonly port?: number | undefined;
  /** Boot faster and run slower: right for tests, not for serving. */
  readonly fast?: boolean;
  readonly report: (step: string) => void;
}

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface EmbeddedNeo4j extends Credentials {
  readonly bootMilliseconds: number;
  stop(): Promise<void>;
}

export async function startEmbedded({
  project,
  home,
  port: wanted,
  fast = false,
  report,
}: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const java = findJava();
  const classPath = await neo4jClassPath(project, report);
  mkdirSync(home, { recursive: true });
  await clearStale(home, report);
  if (wanted !== undefined && !(await isFree(wanted)))
    throw new EmbeddedError(
      `Port ${wanted} is in use: stop what listens there, or set NEO4J_PORT to another one.`,
    );
  const port = wanted ?? (await nextFree(DEFAULT_PORT));
  if (wanted === undefined && port !== DEFAULT_PORT)
    report(`Port ${DEFAULT_PORT} is in use; Neo4j takes ${port}.`);
  writeSettings(home, port);
  const password = ensurePassword(home, java.command, classPath);

  report('Booting Neo4j …');
  const start = performance.now();
  const log = join(home, 'logs', 'boot.log');
  const archive = archiveFile(project, java.version, classPath);
  const supervisor = spawn(
    process.execPath,
    [
      join(project, 'src', 'graph', 'embedded', 'supervisor.mjs'),
      java.command,
      log,
      ...javaArguments(home, classPath, archive, fast),
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true },
  );
  supervisor.stdin.on('error', () => undefined); // it may be gone before us
  const pid = await firstLine(supervisor);
  writeRun(home, { owner: process.pid, java: pid, port });
  const stop = async (): Promise<void> => {
    supervisor.stdin.end();
    while (isAlive(pid)) await sleep(100);
    removeRun(home);
  };
  await answering(port, pid, log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const bootMilliseconds = Math.round(performance.now() - start);
  report(`Neo4j is up on bolt://127.0.0.1:${port} (${bootMilliseconds} ms)`);
  supervisor.unref();
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, bootMilliseconds, stop };
}

/** The Neo4j of this folder when one runs. */
export async function findRunning(home: string): Promise<Credentials | undefined> {
  const run = readRun(home);
  const file = join(home, 'password');
  if (!run || !isAlive(run.java) || !existsSync(file) || !(await answersBolt(run.port))) return undefined;
  return { uri: `bolt://127.0.0.1:${run.port}`, user: 'neo4j', password: readFileSync(file, 'utf8').trim() };
}

/** The first clean stop leaves an archive of the loaded classes, which makes the next boot faster. */
function javaArguments(home: string, classPath: string, archive: string, fast: boolean): string[] {
  return [
    existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${archive}`,
    '-Xshare:auto',
    '-Xlog:disable',
    '-Xms256m',
    '-Xmx512m',
    '-XX:+UseParallelGC',
    ...(fast ? ['-XX:TieredStopAtLevel=1'] : []),
    ...OPENED,
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

const firstLine = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString().trim())));
    child.once('error', reject);
    child.once('exit', () =>
      reject(new EmbeddedError('Neo4j could not be started: the Java process ended at once.')),
    );
  });

async function answering(port: number, pid: number, log: string): Promise<void> {
  for (const start = Date.now(); !(await answersBolt(port)); await sleep(50)) {
    if (!isAlive(pid))
      throw new EmbeddedError(`Neo4j did not come up: ${lastWords(log)} The whole log is ${log}.`);
    if (Date.now() - start > LONGEST_BOOT)
      throw new EmbeddedError(`Neo4j did not answer within ${LONGEST_BOOT / 1000} s; its log is ${log}.`);
  }
}

const lastWords = (log: string): string =>
  readFileSync(log, 'utf8')
    .split('\n')
    .reverse()
    .find((line) => /ERROR|Exception|Error/.test(line))
    ?.slice(0, 300) ?? 'it ended without a word.';
