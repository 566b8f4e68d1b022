// The folder of an embedded Neo4j: makes it, checks its free space, and turns errors of the operating system into messages.
import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../common/error-code.js';
import { EmbeddedError } from './error.js';

const MEGABYTE = 2 ** 20;
/** An empty graph takes 40 MB, most of it preallocated transaction logs. */
const NEW_STORE = 64;
/** For logs and checkpoints of an existing graph. */
const OLD_STORE = 4;

/** Makes the folder of a Neo4j, and refuses one without enough space. */
export function makeHome(home: string): void {
  makeFolder(home);
  const needed = roomFor(home);
  const free = megabytesFree(home);
  if (free < needed)
    throw new EmbeddedError(
      `The disk of ${home} has ${Math.floor(free)} MB left, and Neo4j needs at least ${needed} MB: free some space, or set ICTGRAPH_HOME to a folder on another disk.`,
    );
}

export const hasRoom = (home: string): boolean => megabytesFree(home) >= roomFor(home);

const roomFor = (home: string): number =>
  existsSync(join(home, 'data', 'databases')) ? OLD_STORE : NEW_STORE;

/** Space that every user may use. */
function megabytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MEGABYTE;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'that is not allowed',
  EROFS: 'its disk is read-only',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  EISDIR: 'a folder is in the way',
  ENOENT: 'no folder can be made there',
  EIO: 'its disk fails',
};

/** Turns an error of the operating system about our files into a message on what to do; returns every other error as it is. */
export function explainDisk(error: unknown, folder: string, setting: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code, path } = error as { readonly code?: unknown; readonly path?: unknown }; // the fields of Node's file errors
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new EmbeddedError(
      `The disk of ${folder} is full: free some space, or set ${setting} to a folder on another disk.`,
    );
  const reason = REASONS[String(code)];
  const isOurs = typeof path === 'string' && (path.startsWith(folder) || folder.startsWith(path));
  if (reason === undefined || !isOurs) return error;
  return new EmbeddedError(
    `${folder} cannot be written (${reason}): make it a folder that this user may write, or set ${setting} to one.`,
  );
}

/** Level by level: Node's own recursive mkdir never returns for a path below /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error; // somebody has made it meanwhile
  }
}
