// How much memory Neo4j gets: little for a small graph; a large one is held in it as far as half of the machine allows.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** In megabytes. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

const MEGABYTE = 2 ** 20;
const SMALL: Memory = { heap: 512, pageCache: 64 };
/** From this size of the stored graph on it counts as large, in megabytes. */
const LARGE = 256;

/**
 * Megabytes of heap to mend a log whose end was cut off by a full disk: what Neo4j reads there as the length of a value can be
 * any number, and it makes room for that before it sees that the value is not there.
 */
export const repairHeap = (): number => Math.min(4_096, Math.floor((totalmem() / MEGABYTE) * 0.75));

export function memoryFor(home: string): Memory {
  const stored = megabytesBelow(join(home, 'data', 'databases', 'neo4j'));
  if (stored < LARGE) return SMALL;
  return { heap: 2_048, pageCache: Math.ceil(Math.min(1.2 * stored, totalmem() / MEGABYTE / 2)) };
}

function megabytesBelow(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size / MEGABYTE, 0);
}
