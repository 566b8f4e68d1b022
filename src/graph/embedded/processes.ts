// What the operating system tells about processes: read from /proc where there is one, else from ps.
import { codeOf } from '../../error-code.js';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './error.js';

const LONGEST_GOODBYE = 8_000;
const HAS_PROC = existsSync('/proc/self/stat');

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM'; // it lives, and is another user's
  }
  return !(HAS_PROC ? (statOf(pid)[0] ?? 'Z') : ps(pid, 'stat')).startsWith('Z'); // a zombie only waits to be counted
}

/** When a process began: with its id it names one process for good, while an id alone is given again. */
export const startOf = (pid: number): string => (HAS_PROC ? (statOf(pid)[19] ?? '') : ps(pid, 'lstart'));

/** The processes with this argument in their command line. */
export function processesWith(argument: string): number[] {
  if (HAS_PROC)
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && readProc(name, 'cmdline').split('\0').includes(argument))
      .map(Number);
  const { stdout } = spawnSync('ps', ['-Aww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => `${line} `.includes(` ${argument} `))
    .map((line) => Number.parseInt(line));
}

/** Asks first, insists after a while. */
export async function end(pid: number, within = LONGEST_GOODBYE): Promise<void> {
  kill(pid, 'SIGTERM');
  for (let waited = 0, insisted = false; isAlive(pid); waited += 100) {
    if (waited >= within && !insisted) {
      kill(pid, 'SIGKILL');
      insisted = true;
    }
    if (waited > within + 10_000)
      throw new EmbeddedError(`Process ${pid} does not end: end it by hand and start again.`);
    await sleep(100);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended meanwhile, or is another user's: the wait tells
  }
}

/** The fields of /proc/PID/stat after the name of the program, which may itself hold spaces: state, parent, … */
const statOf = (pid: number): string[] =>
  readProc(String(pid), 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

function readProc(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}

const ps = (pid: number, field: string): string =>
  (spawnSync('ps', ['-ww', '-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
