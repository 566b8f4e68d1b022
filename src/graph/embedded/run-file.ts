// Which process runs the Neo4j of a folder: a file with its owner and port, and what to do with a stale one.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './error.js';
import { end, isAlive, processesWith, startOf } from './processes.js';

export interface Run {
  /** The process that started it and stops it, and when that process began. */
  readonly owner: number;
  readonly ownerStart: string;
  /** Absent until Neo4j boots. */
  readonly java?: number;
  readonly port?: number;
}

/** The argument that identifies a Neo4j of this folder among all processes. */
export const homeArgument = (home: string): string => `--home-dir=${home}`;

const runFile = (home: string): string => join(home, 'run.json');

export const removeRun = (home: string): void => rmSync(runFile(home), { force: true });

/** In one step, so that a reader never sees half of it. */
export function writeRun(home: string, java: number, port: number): void {
  writeFileSync(`${runFile(home)}.new`, JSON.stringify({ ...myself(), java, port } satisfies Run));
  renameSync(`${runFile(home)}.new`, runFile(home));
}

export function readRun(home: string): Run | undefined {
  if (!existsSync(runFile(home))) return undefined;
  try {
    return JSON.parse(readFileSync(runFile(home), 'utf8')) as Run; // only this module writes it
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the owner of the folder: when it returns, nothing of an earlier run is left. A live run is an
 * error; a Neo4j without an owner is ended, if its command line names exactly this folder.
 */
export async function claim(home: string, report: (step: string) => void): Promise<void> {
  const run = readRun(home);
  if (run && isOwned(run))
    throw new EmbeddedError(
      `This graph is already running, as process ${run.owner}${run.port === undefined ? '' : ` (Neo4j on port ${run.port})`}: stop that one first, or set ICTGRAPH_HOME to another folder.`,
    );
  const left = processesWith(homeArgument(home));
  for (const pid of left) {
    report(`An earlier run left its Neo4j behind (process ${pid}); stopping it …`);
    await end(pid);
  }
  if (run && left.length === 0)
    report(`An earlier run (process ${run.owner}) ended without cleaning up; continuing.`);
  removeRun(home);
  try {
    writeFileSync(runFile(home), JSON.stringify(myself() satisfies Run), { flag: 'wx' });
  } catch {
    throw new EmbeddedError(
      `Another process is just starting the graph in ${home}: wait for it, or set ICTGRAPH_HOME to another folder.`,
    );
  }
}

/** Whether the process that started the Neo4j of this folder is alive. */
export function isRunning(home: string): boolean {
  const run = readRun(home);
  return run !== undefined && isOwned(run);
}

const myself = () => ({ owner: process.pid, ownerStart: startOf(process.pid) });

const isOwned = ({ owner, ownerStart }: Run): boolean => isAlive(owner) && startOf(owner) === ownerStart;
