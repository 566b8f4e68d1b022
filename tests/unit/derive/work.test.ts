// How much work agreement is: comparisons are counted, never a clock.
import { expect, it, vi } from 'vitest';
import { factsOf } from '../../../src/dataset/derive/facts.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import { observation, quantity } from '../../support/dataset.js';

const counter = vi.hoisted(() => ({ comparisons: 0 }));
// the real comparison, counted
vi.mock('../../../src/dataset/derive/meaning.js', async (real) => {
  const meaning = await real<typeof import('../../../src/dataset/derive/meaning.js')>();
  return {
    ...meaning,
    meanSame: (...pair: Parameters<typeof meaning.meanSame>): boolean => {
      counter.comparisons++;
      return meaning.meanSame(...pair);
    },
  };
});

function comparisonsOf(figures: readonly ObservationRecord[]): number {
  counter.comparisons = 0;
  factsOf(figures);
  return counter.comparisons;
}

const said = (value: number, document: number, more: Partial<ObservationRecord> = {}) =>
  observation({ quantity: quantity(`${value}`, { value }), ...more }, `Document:d-${document}`);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it.each([
  [
    'that say other numbers of one thing',
    (count: number) => numbers(count).map((index) => said(100_001 + 3 * index, index)),
  ],
  [
    'that round each other',
    (count: number) =>
      numbers(count).map((index) => {
        const value = 100_003 + 100 * (index >> 1);
        return said(index % 2 === 0 ? value : Math.round(value / 10) * 10, index);
      }),
  ],
  [
    'of other years',
    (count: number) =>
      numbers(count).map((index) => {
        const year = String(1000 + (index % 1000));
        return said(43 + index, index, { period: { label: year, start: year, end: year } });
      }),
  ],
] as const)('twice as many documents %s take about twice as many comparisons', (_what, documents) => {
  const [some, twice] = [comparisonsOf(documents(1_000)), comparisonsOf(documents(2_000))];
  expect(twice).toBeLessThanOrEqual(2.2 * some + 10);
  expect(twice).toBeLessThan(10 * 2_000);
});

it('a figure that fits very many facts is compared with a bounded number of them', () => {
  const precise = numbers(2_000).map((index) => said(100_001 + 3 * index, index));
  const coarse = observation(
    { quantity: quantity('around 100,000', { value: 100_000 }, 'APPROXIMATELY') },
    'Document:coarse',
  );
  const [all, alone] = [comparisonsOf([...precise, coarse]), comparisonsOf(precise)];
  expect(all - alone).toBeLessThanOrEqual(100);
  expect(factsOf([...precise, coarse]).find(({ figure }) => figure.id === coarse.id)?.fits).toHaveLength(100);
});
