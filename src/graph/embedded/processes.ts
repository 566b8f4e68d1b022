// What the operating system knows about processes: read from /proc if it exists, else from ps.
import { codeOf } from '../../common/error-code.js';
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
    return codeOf(error) === 'EPERM'; // it lives, and belongs to another user
  }
  return !(HAS_PROC ? (statOf(pid)[0] ?? 'Z') : ps(pid, 'stat')).startsWith('Z'); // a zombie has ended and only waits for its parent
}

/** When a process began: with its id this identifies one process for good, while an id alone is reused. */
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

/** Asks it to end, and kills it after a while. */
export async function end(pid: number, within = LONGEST_GOODBYE): Promise<void> {
  kill(pid, 'SIGTERM');
  for (let waited = 0, insisted = false; isAlive(pid); waited += 100) {
    if (waited >= within && !insisted) {
      kill(pid, 'SIGKILL');
      insisted = true;
    }
    if (waited > within + 10_000)
      throw new EmbeddedError(`Process ${pid} does not end: end it yourself and try again.`);
    await sleep(100);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended meanwhile, or belongs to another user: the wait shows which
  }
}

/** The fields of /proc/PID/stat after the name of the program, which may itself contain spaces: state, parent, … */
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
