// How much memory Neo4j gets: little for a small graph; a large one is kept in memory, up to half of the machine's.
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
/** From this size on the stored graph counts as large, in megabytes. */
const LARGE = 256;

/**
 * Megabytes of heap to repair a log whose end a full disk cut off: what Neo4j reads there as the length of a value may be
 * any number, and it allocates that memory before it sees that the value is missing.
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
