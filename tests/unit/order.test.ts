// The same data in another order is the same data: nothing that is compared depends on the order of files, entries or keys.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/process/config.js';
import { canonical } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import { toRows } from '../../src/dataset/rows.js';
import type { Dataset } from '../../src/dataset/types.js';

const dataset = readDataset(readConfig().data);

const contentOf = (data: Dataset): Map<string, unknown> => {
  const { nodes, relationships } = toRows(data);
  return new Map([
    ...nodes.map(({ id, properties }) => [id, properties['hash']] as const),
    ...relationships.map(({ key, from, to }) => [key, `${from} ${to}`] as const),
  ]);
};

it('gives the same nodes with the same hashes when entries and keys come in another order', () => {
  const expected = contentOf(dataset);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const found = contentOf(shuffled(dataset, numbers));
      expect(found.size).toBe(expected.size);
      for (const [id, content] of expected) expect([id, found.get(id)]).toEqual([id, content]);
    }),
    { numRuns: 5 },
  );
});

it('compares values whatever the order of their fields, and lists in their order', () => {
  expect(canonical({ a: 1, b: { c: 2, d: undefined } })).toBe(canonical({ b: { c: 2 }, a: 1 }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

/** With the entries of each kind, and the keys of each entry, in another order. Lists inside of an entry say something by theirs. */
function shuffled(data: Dataset, numbers: Iterable<number>): Dataset {
  const random = numbers[Symbol.iterator]();
  const next = (most: number): number => (random.next().value ?? 0) % most;
  const mixed = <T>(list: readonly T[]): T[] => {
    const all = [...list];
    for (let last = all.length - 1; last > 0; last--) {
      const other = next(last + 1);
      [all[last], all[other]] = [all[other] as T, all[last] as T]; // both are in the list
    }
    return all;
  };
  const turned = <T>(value: T): T =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : (Object.fromEntries(mixed(Object.entries(value)).map(([key, field]) => [key, turned(field)])) as T);
  return Object.fromEntries(
    Object.entries(data).map(([kind, entries]) => [
      kind,
      Array.isArray(entries) ? mixed(entries.map(turned)) : entries,
    ]),
  ) as unknown as Dataset;
}
