// Who runs the Neo4j of a folder: a file with its process ids and port, and what is done about a stale one.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './error.js';

export interface Run {
  /** The process that started it and stops it. */
  readonly owner: number;
  readonly java: number;
  readonly port: number;
}

const runFile = (home: string): string => join(home, 'run.json');

export const writeRun = (home: string, run: Run): void => writeFileSync(runFile(home), JSON.stringify(run));
export const removeRun = (home: string): void => rmSync(runFile(home), { force: true });

export function readRun(home: string): Run | undefined {
  if (!existsSync(runFile(home))) return undefined;
  try {
    return JSON.parse(readFileSync(runFile(home), 'utf8')) as Run; // written by writeRun alone
  } catch {
    return undefined;
  }
}

/** Nothing of an earlier run is left when this returns; a run that is alive is an error. */
export async function clearStale(home: string, report: (step: string) => void): Promise<void> {
  const run = readRun(home);
  if (!run) return;
  const isOurs = isAlive(run.java) && commandOf(run.java).includes(home);
  if (isOurs && isAlive(run.owner))
    throw new EmbeddedError(
      `This graph runs already, as process ${run.owner} (Neo4j on port ${run.port}): stop that one first, or set ICTGRAPH_HOME to another folder.`,
    );
  if (isOurs) {
    report(`An earlier run left its Neo4j behind (process ${run.java}); stopping it …`);
    await end(run.java);
  }
  removeRun(home);
}

/** Asks first, insists after twenty seconds. */
async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited === 20_000) process.kill(pid, 'SIGKILL');
    if (waited > 30_000)
      throw new EmbeddedError(`Process ${pid} does not end: end it by hand and start again.`);
    await sleep(100);
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^Z/.test(stateOf(pid));
  } catch {
    return false;
  }
}

const stateOf = (pid: number): string =>
  spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
const commandOf = (pid: number): string =>
  spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
