// Homes of their own for Neo4j, and processes that own one.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { nextFree } from '../../src/graph/embedded/port.js';
import { end, processesWith } from '../../src/graph/embedded/processes.js';
import { homeArgument } from '../../src/graph/embedded/run-file.js';

const FIRST_PORT = 27_687;

/** The tests run on a Neo4j elsewhere, perhaps on a machine without Java. */
export const ELSEWHERE = process.env['NEO4J_URI'] !== undefined;

export const freePort = (): Promise<number> => nextFree(FIRST_PORT);

/** A folder that is gone after the test, with whatever runs in it. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'ictgraph-embedded-'));
  onTestFinished(async () => {
    for (const pid of processesOf(home)) await end(pid);
    rmSync(home, { recursive: true, force: true });
  });
  return home;
}

/** The processes of the Neo4j in this folder. */
export const processesOf = (home: string): number[] => processesWith(homeArgument(home));

export async function allGone(home: string): Promise<void> {
  while (processesOf(home).length > 0) await sleep(50);
}

export interface Parent {
  readonly child: ChildProcess;
  /** All that it has said so far. */
  said(): string;
}

/** Starts a process that owns a Neo4j; resolves when that is up, or the process has ended. */
export async function startParent(home: string, port: number, ending: 'wait' | 'throw'): Promise<Parent> {
  const script = join(PROJECT, 'tests', 'embedded', 'parent.mjs');
  const child = spawn(process.execPath, [script, home, String(port), ending], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  await new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        text += data.toString();
        if (text.includes('UP\n')) done();
      });
    child.on('close', () => done());
  });
  return { child, said: () => text };
}
