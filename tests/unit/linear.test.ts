// The work of deriving grows with the data and no faster: looks at its records are counted, never a clock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCopies } from '../../bench/lib/copies.mjs';
import { readConfig } from '../../src/process/config.js';
import { Lookup } from '../../src/dataset/lookup.js';
import { readDataset } from '../../src/dataset/read.js';
import { rowsInParts } from '../../src/dataset/rows.js';
import type { Dataset } from '../../src/dataset/types.js';

it('twice as many documents take at most twice as many looks', () => {
  const [some, twice] = [looks(4), looks(8)];
  expect(some).toBeGreaterThan(1_000);
  expect(twice / some).toBeLessThan(2.05);
});

/** How often a list of the data or a record in it is looked at while the rows are made. */
function looks(copies: number): number {
  const base = mkdtempSync(join(tmpdir(), 'ictgraph-linear-'));
  try {
    const folder = join(base, 'data');
    writeCopies(readConfig().data, folder, copies);
    let count = 0;
    const counted = <T>(value: T): T =>
      value !== null && typeof value === 'object'
        ? (new Proxy(value, {
            get(target, key) {
              count++;
              return counted(Reflect.get(target, key) as unknown);
            },
          }) as T)
        : value;
    const dataset = readDataset(folder);
    const watched = Object.fromEntries(
      Object.entries(dataset).map(([kind, records]) => [kind, counted(records)]),
    ) as unknown as Dataset;
    for (const part of rowsInParts(new Lookup(watched))) expect(part.nodes).toBeDefined();
    return count;
  } finally {
    rmSync(base, { recursive: true });
  }
}
