// Writes a backup of the stored graph as one file, and restores it: Neo4j's own dump, made while no server runs the graph.
// It does not contain the password: a restored graph uses the one in its folder.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedError } from './error.js';
import { ensurePassword, writeSettings } from './home.js';
import { findJava } from './java.js';
import { neo4jClassPath } from './maven.js';
import { memoryFor } from './memory.js';
import { claim, removeRun } from './run-file.js';

export interface StoredGraph {
  /** The project's folder, which contains neo4j/pom.xml. */
  readonly project: string;
  /** Where the embedded Neo4j keeps its data. */
  readonly home: string;
  readonly report: (step: string) => void;
}

/** The folder of the graph's database, below Neo4j's folder. */
const PARTS = [join('data', 'databases', 'neo4j'), join('data', 'transactions', 'neo4j')];

/** Writes the graph to a file that is complete or does not exist. */
export async function dump(graph: StoredGraph, file: string): Promise<void> {
  const home = resolve(graph.home);
  if (!existsSync(join(home, PARTS[0] ?? '')))
    throw new EmbeddedError(`${home} has no graph: start the server once, or set ICTGRAPH_HOME.`);
  await whileNobodyRuns(graph, home, async (admin) => {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    const unfinished = `${file}.new`;
    const problem = await admin(
      home,
      ['dump', 'neo4j', '--to-stdout'],
      ['ignore', openSync(unfinished, 'w')],
    );
    if (problem !== undefined) {
      rmSync(unfinished);
      throw new EmbeddedError(`The graph could not be written to ${file} (${problem}); nothing was changed.`);
    }
    renameSync(unfinished, file);
  });
}

/** Replaces the graph with that of the file, once the whole file has been read. */
export async function restore(graph: StoredGraph, file: string): Promise<void> {
  const home = resolve(graph.home);
  if (!existsSync(file)) throw new EmbeddedError(`There is no file ${file}.`);
  mkdirSync(home, { recursive: true });
  await whileNobodyRuns(graph, home, async (admin, java, classPath) => {
    writeSettings(home, 0, memoryFor(home)); // the next start sets the port
    await ensurePassword(home, java, classPath);
    const aside = join(home, 'restoring');
    rmSync(aside, { recursive: true, force: true });
    writeSettings(aside, 0, memoryFor(aside));
    const problem = await admin(aside, ['load', 'neo4j', '--from-stdin'], [openSync(file, 'r'), 'ignore']);
    if (problem !== undefined) {
      rmSync(aside, { recursive: true });
      throw new EmbeddedError(`${file} could not be read as a backup (${problem}); the graph is as it was.`);
    }
    for (const part of PARTS) {
      mkdirSync(dirname(join(home, part)), { recursive: true });
      if (existsSync(join(home, part)))
        renameSync(join(home, part), join(aside, `replaced-${PARTS.indexOf(part)}`));
      renameSync(join(aside, part), join(home, part));
    }
    rmSync(aside, { recursive: true });
  });
}

type Input = number | 'ignore';
/** Runs Neo4j's tool for databases; resolves to the reason if it failed. */
type Admin = (home: string, args: readonly string[], stdio: [Input, Input]) => Promise<string | undefined>;

async function whileNobodyRuns(
  { project, report }: StoredGraph,
  home: string,
  work: (admin: Admin, java: string, classPath: string) => Promise<void>,
): Promise<void> {
  const { command } = findJava();
  await claim(home, report);
  try {
    const classPath = await neo4jClassPath(project, report);
    await work(admin(command, classPath), command, classPath);
  } finally {
    removeRun(home);
  }
}

const admin =
  (java: string, classPath: string): Admin =>
  async (home, args, stdio) => {
    const child = spawn(
      java,
      ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', ...args],
      {
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
        stdio: [...stdio, 'pipe'],
      },
    );
    for (const file of stdio) if (typeof file === 'number') closeSync(file); // now the child has them
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4_000)));
    const status = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
    return status === 0 ? undefined : gist(said);
  };

/** The cause is last; lines that begin with a space or `at` belong to its trace. */
const gist = (said: string): string =>
  said
    .split('\n')
    .filter((line) => /^(Caused by|[A-Z])/.test(line) && !/^(Files|Run with|Done)/.test(line))
    .at(-1)
    ?.replace(/^Caused by: /, '')
    .slice(0, 300) ?? 'Neo4j gave no reason';
