import { describe, expect, it } from 'vitest';
import { Slices } from '../../src/slices.js';

describe('long work in slices', () => {
  it('goes on at once while its slice is not full', async () => {
    const slices = new Slices(10);
    for (let step = 1; step < 10; step++) expect(slices.step()).toBeUndefined();
    await slices.step();
    expect(slices.turns).toBe(1);
  });

  it('of many at the same time, does no more than one slice a turn', async () => {
    const slices = new Slices(10);
    const log: string[] = [];
    const turn = (): void => {
      log.push('turn');
      if (log.filter((one) => one === 'work').length < 20) setImmediate(turn);
    };
    setImmediate(turn);
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await slices.take(10);
        log.push('work');
      }),
    );
    expect(log.join(' ')).not.toMatch(/work work work/);
    expect(slices.turns).toBe(19);
  });
});
