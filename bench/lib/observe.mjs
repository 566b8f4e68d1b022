// What the operating system knows about a server: its process, its memory, its connections. Linux.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTEN = '0A';
/** In use, or closed only by the other side. */
const OPEN = ['01', '08'];

/** The process that listens on the port, whoever started it. */
export function processOn(port) {
  const inodes = new Set(
    connections().flatMap((one) =>
      one.state === LISTEN && one.port === port ? [`socket:[${one.inode}]`] : [],
    ),
  );
  return readdirSync('/proc').find(
    (pid) => /^\d+$/.test(pid) && openFiles(pid).some((file) => inodes.has(file)),
  );
}

/** Open connections of clients to the server. */
export function clientsOf(port) {
  return connections().filter((one) => one.port === port && OPEN.includes(one.state)).length;
}

/** Resident memory in MB; 0 if the process has ended. */
export function memoryOf(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function connections() {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
        return { port: parseInt(local.split(':').at(-1), 16), state, inode };
      }),
  );
}

function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlink(`/proc/${pid}/fd/${name}`));
  } catch {
    return []; // it has ended, or belongs to another user
  }
}

function readlink(path) {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
