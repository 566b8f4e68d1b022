// Starts Neo4j under its supervisor, waits until it answers, and stops it.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './error.js';
import { answersBolt } from './port.js';
import { end, isAlive } from './processes.js';
import { removeRun, writeRun } from './run-file.js';

const LONGEST_BOOT = 180_000;

export interface Place {
  readonly project: string;
  readonly home: string;
  readonly port: number;
}

export interface JavaRun {
  readonly command: string;
  readonly args: readonly string[];
  /** The archive of classes that a first run leaves, and its name until it is whole. */
  readonly archive: string;
  readonly unfinished: string;
}

export interface Booted {
  readonly bootMilliseconds: number;
  stop(): Promise<void>;
}

export async function boot(
  { project, home, port }: Place,
  java: JavaRun,
  report: (step: string) => void,
): Promise<Booted> {
  report('Booting Neo4j …');
  const start = performance.now();
  const log = join(home, 'logs', 'boot.log');
  const neo4jLog = join(home, 'logs', 'neo4j.log');
  rmSync(neo4jLog, { force: true }); // what it says from now on is of this run
  const script = join(project, 'src', 'graph', 'embedded', 'supervisor.mjs');
  const supervisor = spawn(process.execPath, [script, JSON.stringify({ ...java, log })], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true, // out of reach of the terminal's Ctrl-C
  });
  supervisor.stdin.on('error', () => undefined); // it may be gone before us
  const ended = new Promise<void>((done) => supervisor.once('exit', () => done()));
  const pid = await firstLine(supervisor);
  writeRun(home, pid, port);

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      supervisor.stdin.end();
      await ended;
      if (isAlive(pid)) await end(pid); // the supervisor was killed
      removeRun(home);
    })());
  try {
    await answering(port, pid, log, neo4jLog);
  } catch (error) {
    await stop();
    throw error;
  }
  const bootMilliseconds = Math.round(performance.now() - start);
  report(`Neo4j is up on bolt://127.0.0.1:${port} (${bootMilliseconds} ms)`);
  void ended.then(() => {
    if (!stopping) report(`Neo4j has ended by itself: stop this and start again; its log is ${log}.`);
  });
  return { bootMilliseconds, stop };
}

const firstLine = (child: ChildProcess): Promise<number> =>
  new Promise((done, reject) => {
    child.stdout?.once('data', (data: Buffer) => done(Number(data.toString().trim())));
    child.once('error', reject);
    child.once('exit', () =>
      reject(
        new EmbeddedError('Neo4j could not be started: no Java process came up; check Java and start again.'),
      ),
    );
  });

/** Another program may have taken the port meanwhile: it is ours when this run's own log says so. */
async function answering(port: number, pid: number, log: string, neo4jLog: string): Promise<void> {
  const saysSo = (): boolean => existsSync(neo4jLog) && readFileSync(neo4jLog).includes('Bolt enabled');
  for (const start = Date.now(); !((await answersBolt(port)) && saysSo()); await sleep(50)) {
    if (!isAlive(pid))
      throw new EmbeddedError(`Neo4j did not come up (${lastWords(log)}): its whole log is ${log}.`);
    if (Date.now() - start > LONGEST_BOOT)
      throw new EmbeddedError(
        `Neo4j did not answer within ${LONGEST_BOOT / 1000} s: look into its log, ${log}, and start again.`,
      );
  }
}

/** The root cause comes last in Java's traces. */
function lastWords(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  const said = lines.reverse().find((line) => /^Caused by|ERROR|Exception:|^Error/.test(line));
  return said?.replace(/^.*?(Caused by: |ERROR )/, '').slice(0, 300) ?? 'it ended without a word';
}
