// Runs Neo4j beside its parent: restarts it when it ends by itself, and ends it when the parent is gone, for whatever
// reason: the parent has the other end of standard input, which closes with it. It is started apart from the terminal, so
// that Ctrl-C reaches only the parent.
//
// Its only argument is JSON, so that a search for the arguments of Neo4j among all processes finds only Java: `command` and
// `args` of Java, the `log`, and the `archive` of classes to write, which is `unfinished` until it is complete.
//
// It reads lines: `up` (Neo4j answers: from now on an end is an accident), `restart MEGABYTES` (of heap), `end MILLISECONDS`.
// It writes lines of JSON: `{pid}` at each start, `{ended}` after an accident, `{ended, gaveUp}` after the last.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { restarts, TOO_MANY } from '../../common/restarts.mjs';

const LONGEST_GOODBYE = 8_000;
const { command, args, log, unfinished, archive } = JSON.parse(process.argv[2]);
const accident = restarts();
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
process.stdout.on('error', () => undefined); // the parent may be gone

let java;
let isUp = false;
let wanted = false; // the server asked for a restart, so it is not an accident
let ending = false;

start('w');

function start(mode) {
  const output = openSync(log, mode);
  java = spawn(command, args, { stdio: ['ignore', output, output] });
  closeSync(output);
  if (java.pid !== undefined) say({ pid: java.pid });
  java.once('error', () => process.exit(1));
  java.once('exit', ended);
}

function ended(code, signal) {
  keepArchive(signal);
  if (ending || !isUp) process.exit(code ?? 1);
  if (wanted) {
    wanted = false;
    return start('a');
  }
  const wait = accident();
  say({ ended: signal ?? `code ${code}`, ...(wait === undefined ? { gaveUp: TOO_MANY } : {}) });
  if (wait === undefined) process.exit(1);
  setTimeout(() => (ending ? process.exit(0) : start('a')), wait);
}

function useHeap(megabytes) {
  args[args.findIndex((one) => one.startsWith('-Xmx'))] = `-Xmx${megabytes}m`;
}

function keepArchive(signal) {
  if (!existsSync(unfinished)) return;
  if (signal === 'SIGKILL') rmSync(unfinished);
  else renameSync(unfinished, archive);
}

function goodbye(within) {
  const leaving = java;
  leaving.kill('SIGTERM');
  setTimeout(() => leaving.kill('SIGKILL'), within).unref();
}

function end(within = LONGEST_GOODBYE) {
  if (ending) return;
  ending = true;
  if (java.exitCode !== null || java.signalCode !== null) process.exit(0); // between an accident and the restart
  goodbye(within);
}

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [order, number] = line.split(' ');
    if (order === 'up') isUp = true;
    if (order === 'end') end(Number(number));
    if (order === 'restart') useHeap(Number(number));
    if (order === 'restart' && !wanted && java.exitCode === null && java.signalCode === null) {
      wanted = true;
      goodbye(LONGEST_GOODBYE);
    }
  })
  .on('close', () => end());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => end());
