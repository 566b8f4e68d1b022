// A publication changes several files, one after the other. While it does, a journal has each as it was: if the program is killed in
// the middle, the next one puts them back. So data/ is never left half written.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../common/error-code.js';
import { put } from './put.js';

interface Journal {
  /** The process that publishes. */
  readonly pid: number;
  readonly folder: string;
  /** Each file with its bytes before, in base64; null if it was not there. */
  readonly before: Readonly<Record<string, string | null>>;
}

const journalIn = (home: string): string => join(home, 'publication.journal');

/** @param before each changed file of the folder with its bytes before */
export function journaled<T>(
  home: string,
  folder: string,
  before: ReadonlyMap<string, Buffer | undefined>,
  work: () => T,
): T {
  const path = journalIn(home);
  const journal: Journal = {
    pid: process.pid,
    folder,
    before: Object.fromEntries([...before].map(([name, bytes]) => [name, bytes?.toString('base64') ?? null])),
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
  renameSync(`${path}.new`, path);
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Puts back what a publication that was killed has changed. @returns the files that it put back; undefined if there was none */
export function recover(home: string): readonly string[] | undefined {
  const path = journalIn(home);
  const journal = read(path);
  if (!journal || isAlive(journal.pid)) return undefined;
  for (const [name, bytes] of Object.entries(journal.before))
    put(join(journal.folder, name), bytes === null ? undefined : Buffer.from(bytes, 'base64'));
  rmSync(path, { force: true });
  return Object.keys(journal.before);
}

function read(path: string): Journal | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as Journal; // it was written above, and renamed when it was whole
}

/** This process itself has none at work: a publication is one step. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
