import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/resolvers/sliced-lists.js';
import { Slices } from '../../src/common/slices.js';

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

describe('a list in slices', () => {
  it('comes at once when its values fit the slice', () => {
    const items = [1, 2, 3];
    expect(inSlices(items, 3, new Slices(10), 10)).toBe(items);
  });

  it('waits for its turn when others have filled the slice', async () => {
    const slices = new Slices(10);
    expect(inSlices([1, 2], 5, slices, 10)).toEqual([1, 2]);
    expect(await inSlices([3, 4], 5, slices, 10)).toEqual([3, 4]);
    expect(slices.turns).toBe(1);
  });

  it.each([3, 30])('of %i items tells the failure of one that failed before its turn', async (length) => {
    const slices = new Slices(10);
    void slices.reserve(10);
    const items = Array.from({ length }, () => Promise.reject(new Error('unread')));
    const sliced = Promise.resolve(inSlices(items, 3, slices, 10)).then((all) => Promise.allSettled(all));
    await new Promise(setImmediate); // a rejection that nobody waits for would be reported now
    expect((await sliced).map(({ status }) => status)).toEqual(items.map(() => 'rejected'));
  });

  it('of more values than a slice comes slice by slice, in order', async () => {
    const slices = new Slices(10);
    const items = Array.from({ length: 100 }, (_none, index) => index);
    expect(await Promise.all(await inSlices(items, 5, slices, 10))).toEqual(items);
    expect(slices.turns).toBe(49); // two items a slice
  });
});
