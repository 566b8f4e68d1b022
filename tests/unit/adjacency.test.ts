import { describe, expect, it } from 'vitest';
import { Adjacency, type Look } from '../../src/loaders/adjacency.js';
import { Slices } from '../../src/common/slices.js';

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

function adjacency(...pairs: readonly (readonly [string, string])[]): Adjacency {
  const links = new Adjacency();
  for (const [subject, object] of pairs) links.add(subject, 'KNOWS', object, `${subject}-${object}`);
  return links;
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

/** The ways as the ids that they pass, and how many steps were looked at for the first few of them. */
async function waysOf(links: Adjacency, from: string, to: string, length: number, most = 10) {
  const ways: string[] = [];
  let looked = 0;
  const look = (): undefined => void looked++;
  for await (const way of links.paths(from, to, length, look))
    if (ways.push(way.map((step) => step.to).join(' ')) >= most) break;
  return { ways, looked };
}

describe('the ways between two entities', () => {
  const square = adjacency(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'a'], ['a', 'c']);

  it('have just the length that is asked for, and pass nothing twice', async () => {
    expect((await waysOf(square, 'a', 'c', 1)).ways).toEqual(['c']);
    expect((await waysOf(square, 'a', 'c', 2)).ways).toEqual(['b c', 'd c']);
    expect((await waysOf(square, 'a', 'b', 3)).ways).toEqual(['d c b']);
    expect((await waysOf(square, 'a', 'c', 4)).ways).toEqual([]);
  });

  it('are one for each predicate and direction, with all the claims that say so', async () => {
    const links = adjacency(['a', 'b'], ['b', 'a']);
    links.add('a', 'KNOWS', 'b', 'again');
    expect(
      (await all(links.paths('a', 'b', 1, () => undefined))).map(([step]) => [
        step?.direction,
        [...(step?.claimIds ?? [])],
      ]),
    ).toEqual([
      ['IN', ['b-a']],
      ['OUT', ['a-b', 'again']],
    ]);
  });

  it('are not looked for in a dense neighbourhood that leads nowhere', async () => {
    const crowd = numbered('k', 100);
    const dense = crowd.flatMap((one, index) => crowd.slice(index + 1).map((other) => [one, other] as const));
    const links = adjacency(
      ['from', 'door'],
      ['to', 'door'],
      ...crowd.map((one) => [one, 'door'] as const),
      ...dense,
    );
    expect((await waysOf(links, 'from', 'to', 2)).ways).toEqual(['door to']);
    const { ways, looked } = await waysOf(links, 'from', 'to', 6);
    expect(ways).toEqual([]);
    expect(looked).toBeLessThan(10 * dense.length);
  });

  it('are not looked for when their number of steps cannot lead there', async () => {
    const [left, right] = [numbered('l', 60), numbered('r', 60)];
    const links = adjacency(...left.flatMap((one) => right.map((other) => [one, other] as const)));
    const { ways, looked } = await waysOf(links, 'l0', 'l1', 5);
    expect(ways).toEqual([]);
    expect(looked).toBeLessThan(10 * left.length * right.length);
  });

  it('end when the one who counts the steps has had enough', async () => {
    const enough = (): never => {
      throw new Error('enough');
    };
    await expect(all(square.paths('a', 'c', 2, enough))).rejects.toThrow('enough');
  });

  it('give others their turn after so many steps', async () => {
    const crowd = numbered('k', 30);
    const links = adjacency(...crowd.flatMap((one) => crowd.map((other) => [one, other] as const)));
    const slices = new Slices(100);
    let looked = 0;
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    const look: Look = () => {
      looked++;
      return slices.step();
    };
    for await (const _ of links.paths('k0', 'k1', 3, look));
    clearInterval(others);
    expect(slices.turns).toBe(Math.floor(looked / 100));
    expect(slices.turns).toBeGreaterThan(10);
    expect(turns).toBeGreaterThan(0);
  });
});
