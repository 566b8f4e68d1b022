// The real program in processes, folders and ports of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { isAlive } from '../../src/graph/embedded/processes.js';
import type { Run } from '../../src/graph/embedded/run-file.js';

/** Milliseconds for what boots a Neo4j on a machine that has other work as well. */
export const LONGEST = 300_000;

/** Ways to start it: the server alone, with the parent that starts it again, or as people do. */
const COMMANDS = {
  server: [process.execPath, join('dist', 'server', 'main.js')],
  load: [process.execPath, join('dist', 'server', 'load.js')],
  npmLoad: [process.execPath, join('scripts', 'run.mjs'), 'load'],
  parent: [process.execPath, join('scripts', 'start.mjs')],
  npm: ['npm', 'start'],
} as const;

export interface Program {
  readonly child: ChildProcess;
  readonly url: string;
  /** All that it has said so far. */
  said(): string;
  /** Waits until it has said this; fails when it ends before. */
  says(what: RegExp | string): Promise<void>;
  /** Status or signal of its end. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

interface Start {
  /** The project, or a copy of it. */
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly args?: readonly string[];
  /** Called at the end of the test by default. */
  readonly atEnd?: (end: () => Promise<void>) => void;
}

export async function start(
  command: keyof typeof COMMANDS,
  { cwd = PROJECT, env = {}, args = [], atEnd = onTestFinished }: Start = {},
): Promise<Program> {
  const port = await freePort();
  const [file, ...rest] = COMMANDS[command];
  const child = spawn(file, [...rest, ...args], {
    cwd,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? 1)),
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()));
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await ended;
    }
  });
  const has = (what: RegExp | string): boolean =>
    typeof what === 'string' ? text.includes(what) : what.test(text);
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    said: () => text,
    ended,
    says: async (what) => {
      for (let over = false; !has(what); await sleep(20)) {
        if (over) throw new Error(`it ended without saying ${String(what)}:\n${text}`);
        over = child.exitCode !== null || child.signalCode !== null;
      }
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo; // it listens on TCP
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Who runs the Neo4j of a home. */
export const runOf = (home: string): Run =>
  JSON.parse(readFileSync(join(home, 'neo4j', 'run.json'), 'utf8')) as Run; // as run-file.ts writes it

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}

export const gone = (pid: number): Promise<void> => until(() => !isAlive(pid));

export interface Asked {
  readonly status: number;
  readonly body: string;
}

const QUERY = JSON.stringify({ query: '{ cities { totalCount nodes { name } } }' });

/** An ordinary query. */
export async function ask(url: string, query = QUERY): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: query,
  });
  return { status: response.status, body: await response.text() };
}

export async function readiness(url: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, text: await response.text() };
}

export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
