// A real Neo4j Community of our own: downloaded once, booted on loopback, stopped with its parent.
import { resolve } from 'node:path';
import { boot, type Booted } from './boot.js';
import { archiveFile, removeUnfinished, unfinished } from './cache.js';
import { EmbeddedError } from './error.js';
import { explainDisk, makeHome } from './folder.js';
import { ensurePassword, readPassword, writeSettings } from './home.js';
import { findJava } from './java.js';
import { javaArguments } from './java-arguments.js';
import { neo4jClassPath } from './maven.js';
import { memoryFor, type Memory } from './memory.js';
import { answersBolt, isFree, nextFree } from './port.js';
import { isAlive } from './processes.js';
import { claim, readRun, removeRun } from './run-file.js';

export { EmbeddedError } from './error.js';

const DEFAULT_PORT = 7687;
const MOST_ATTEMPTS = 5;

export interface EmbeddedOptions {
  /** The project's folder, which holds neo4j/pom.xml. */
  readonly project: string;
  /** The folder of its data, settings and password. */
  readonly home: string;
  /** Bolt's port; by default 7687 or the next free one. */
  readonly port?: number | undefined;
  /** Boot faster and run slower: right for tests, not for serving. */
  readonly fast?: boolean | undefined;
  /** By default, depends on the size of the stored graph. */
  readonly memory?: Memory | undefined;
  readonly report: (step: string) => void;
  /** Aborted to give up the start. */
  readonly signal?: AbortSignal | undefined;
}

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface EmbeddedNeo4j extends Credentials, Booted {}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = resolve(options.home);
  try {
    makeHome(home);
    return await startIn(home, options);
  } catch (error) {
    throw explainDisk(error, home, 'ICTGRAPH_HOME');
  }
}

async function startIn(home: string, options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { project, report, signal } = options;
  const java = findJava();
  await claim(home, report);
  try {
    const classPath = await neo4jClassPath(project, report, signal);
    const memory = options.memory ?? memoryFor(home);
    removeUnfinished(project);
    const archive = archiveFile(project, java, classPath);
    const run = {
      command: java.command,
      args: javaArguments(home, classPath, archive, memory.heap, options.fast ?? false),
      archive,
      unfinished: unfinished(archive),
    };
    for (let attempts = 1; ; attempts++) {
      signal?.throwIfAborted();
      const port = await choosePort(options);
      writeSettings(home, port, memory);
      const password = await ensurePassword(home, java.command, classPath, signal);
      try {
        const booted = await boot({ project, home, port }, run, { report, signal });
        return { ...booted, ...credentials(port, password) };
      } catch (error) {
        const isTaken = options.port === undefined && !(await isFree(port)); // by another program, while Java started
        if (!isTaken || attempts === MOST_ATTEMPTS) throw error;
      }
    }
  } catch (error) {
    removeRun(home);
    throw error;
  }
}

/** The running Neo4j of this folder, if there is one. */
export async function findRunning(folder: string): Promise<Credentials | undefined> {
  const home = resolve(folder);
  const { java, port } = readRun(home) ?? {};
  const password = readPassword(home);
  if (java === undefined || port === undefined || password === undefined) return undefined;
  return isAlive(java) && (await answersBolt(port)) ? credentials(port, password) : undefined;
}

const credentials = (port: number, password: string): Credentials => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
});

async function choosePort({ port, report }: EmbeddedOptions): Promise<number> {
  if (port !== undefined) {
    if (await isFree(port)) return port;
    throw new EmbeddedError(
      `Port ${port} is in use: stop the program that listens there, or set NEO4J_PORT to another port.`,
    );
  }
  const free = await nextFree(DEFAULT_PORT);
  if (free !== DEFAULT_PORT) report(`Port ${DEFAULT_PORT} is in use; Neo4j takes ${free}.`);
  return free;
}
