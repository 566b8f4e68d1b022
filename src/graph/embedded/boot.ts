// Starts Neo4j under its supervisor, waits until it answers, follows it through its restarts, and stops it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './error.js';
import { hasRoom } from './folder.js';
import { repairHeap } from './memory.js';
import { answersBolt } from './port.js';
import { end, isAlive } from './processes.js';
import { removeRun, writeRun } from './run-file.js';
import { startSupervisor, type JavaRun, type Message } from './supervised.js';

const LONGEST_BOOT = 180_000;
const LONGEST_GOODBYE = 8_000;

export interface Place {
  readonly project: string;
  readonly home: string;
  readonly port: number;
}

export interface Booted {
  /** Its folder. */
  readonly home: string;
  readonly bootMilliseconds: number;
  /** Why Neo4j does not run and will not by itself; undefined while it runs or restarts. */
  trouble(): string | undefined;
  /** Whether its disk has room for it to run. */
  hasRoom(): boolean;
  /** Restarts Neo4j with the same port and password, and with enough memory to repair its log. */
  restart(): void;
  /** @param within milliseconds after which it is killed */
  stop(within?: number): Promise<void>;
}

export interface BootOptions {
  readonly report: (step: string) => void;
  /** Aborted to give up the start. */
  readonly signal?: AbortSignal | undefined;
}

export async function boot(
  { project, home, port }: Place,
  java: JavaRun,
  { report, signal }: BootOptions,
): Promise<Booted> {
  report('Booting Neo4j …');
  const start = performance.now();
  const log = join(home, 'logs', 'boot.log');
  const neo4jLog = join(home, 'logs', 'neo4j.log');
  rmSync(neo4jLog, { force: true }); // from now on it contains only this run

  let pid: number | undefined;
  let stopping: Promise<void> | undefined;
  let trouble: string | undefined;
  const noteRun = (java: number): void => {
    try {
      writeRun(home, java, port);
    } catch (error) {
      report(`The file of this run in ${home} cannot be written (${String(error)}): free some space.`);
    }
  };
  const follow = (message: Message): void => {
    if (stopping) return;
    if ('pid' in message) {
      if (pid !== undefined) report(`Neo4j is restarting, as process ${message.pid}.`);
      pid = message.pid;
      noteRun(pid);
    } else if (message.gaveUp === undefined) {
      report(`Neo4j ended by itself (${message.ended}) and will be restarted; its log is ${log}.`);
    } else {
      trouble = `Neo4j ended ${message.gaveUp} and is not restarted: look into its log, ${log}, and restart this server.`;
      report(trouble);
    }
  };
  const supervisor = startSupervisor(project, { ...java, log }, follow);
  void supervisor.ended.then(() => {
    if (stopping || trouble !== undefined || pid === undefined) return;
    trouble = `The supervisor of Neo4j has ended: restart this server; Neo4j's log is ${log}.`;
    report(trouble);
  });

  const stop = (within = LONGEST_GOODBYE): Promise<void> =>
    (stopping ??= (async () => {
      supervisor.tell(`end ${within}`);
      await supervisor.ended;
      if (pid !== undefined && isAlive(pid)) await end(pid, within); // the supervisor was killed
      removeRun(home);
    })());
  try {
    await Promise.race([supervisor.begun, supervisor.ended]);
    if (pid === undefined)
      throw new EmbeddedError(
        'Neo4j could not be started: there is no Java process; check Java and try again.',
      );
    await answering({ home, port, pid, log, neo4jLog, signal });
  } catch (error) {
    await stop();
    throw error;
  }
  supervisor.tell('up');
  const bootMilliseconds = Math.round(performance.now() - start);
  report(`Neo4j is up on bolt://127.0.0.1:${port} (${bootMilliseconds} ms)`);
  return {
    home,
    bootMilliseconds,
    trouble: () => trouble,
    hasRoom: () => hasRoom(home),
    restart: () => supervisor.tell(`restart ${repairHeap()}`),
    stop,
  };
}

interface Awaited {
  readonly home: string;
  readonly port: number;
  readonly pid: number;
  readonly log: string;
  readonly neo4jLog: string;
  readonly signal: AbortSignal | undefined;
}

/** Another program may have taken the port meanwhile: the port is ours if this run's own log says so. */
async function answering({ home, port, pid, log, neo4jLog, signal }: Awaited): Promise<void> {
  const saysSo = (): boolean => existsSync(neo4jLog) && readFileSync(neo4jLog).includes('Bolt enabled');
  for (const start = Date.now(); !((await answersBolt(port)) && saysSo()); await sleep(50)) {
    signal?.throwIfAborted();
    if (!isAlive(pid))
      throw new EmbeddedError(
        `Neo4j did not start (${lastWords(log)}): its whole log is ${log}. If its store is broken, remove ${home}: the next start loads the graph again from data/.`,
      );
    if (Date.now() - start > LONGEST_BOOT)
      throw new EmbeddedError(
        `Neo4j did not answer within ${LONGEST_BOOT / 1000} s: look into its log, ${log}, and try again.`,
      );
  }
}

/** In Java's traces, the root cause is last. */
function lastWords(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  const said = lines.reverse().find((line) => /^Caused by|ERROR|Exception:|^Error/.test(line));
  return said?.replace(/^.*?(Caused by: |ERROR )/, '').slice(0, 300) ?? 'it ended without a message';
}
