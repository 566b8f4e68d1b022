import { describe, expect, it } from 'vitest';
import { Points } from '../../src/clients/points.js';

describe('the points of a client', () => {
  it('are taken, come back evenly within a minute, and say when there will be enough', () => {
    let now = 0;
    const points = new Points(600, 10, () => now);
    expect(points.take('a', 600)).toBe(0);
    expect(points.left('a')).toBe(0);
    expect(points.secondsUntilFull('a')).toBe(60);
    expect(points.take('a', 100)).toBe(10);
    now += 9_000;
    expect(points.take('a', 100)).toBe(1);
    now += 1_000;
    expect(points.take('a', 100)).toBe(0);
    expect(points.take('b', 600)).toBe(0);
    now += 3_600_000;
    expect(points.left('a')).toBe(600);
  });

  it('are not taken by a request that is refused', () => {
    const points = new Points(600, 10, () => 0);
    points.take('a', 500);
    points.take('a', 400);
    expect(points.left('a')).toBe(100);
  });

  it('are counted for a bounded number of clients', () => {
    const points = new Points(600, 2, () => 0);
    for (const client of ['a', 'b', 'c']) points.take(client, 1);
    expect(['a', 'b', 'c'].map((client) => points.left(client))).toEqual([600, 599, 599]);
  });
});
