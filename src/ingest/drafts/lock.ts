import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { codeOf } from '../../common/error-code.js';
import { DraftError, DraftMissing } from './draft.js';

const PATIENCE = 2_000;
const STALE = 10_000;

/** One process at a time changes a draft; a lock that a crash left is old. */
export function withLock<T>(path: string, id: string, work: () => T): T {
  const lock = `${path}.lock`;
  for (const end = Date.now() + PATIENCE; !tryLock(lock, id);)
    if (Date.now() > end) throw new DraftError(`The draft ${id} is being changed: try again.`);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock: string, id: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new DraftMissing(`There is no draft ${id}.`, { cause: error });
    if (codeOf(error) !== 'EEXIST') throw error;
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > STALE) rmSync(lock, { force: true });
    return false;
  }
}
