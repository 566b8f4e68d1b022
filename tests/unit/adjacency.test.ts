import { describe, expect, it } from 'vitest';
import { Adjacency } from '../../src/loaders/adjacency.js';

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

function adjacency(...pairs: readonly (readonly [string, string])[]): Adjacency {
  const links = new Adjacency();
  for (const [subject, object] of pairs) links.add(subject, 'KNOWS', object, `${subject}-${object}`);
  return links;
}

/** The ways as the ids that they pass, and how many steps were looked at for the first few of them. */
function waysOf(links: Adjacency, from: string, to: string, length: number, most = 10) {
  const ways: string[] = [];
  let looked = 0;
  for (const way of links.paths(from, to, length, () => looked++))
    if (ways.push(way.map((step) => step.to).join(' ')) >= most) break;
  return { ways, looked };
}

describe('the ways between two entities', () => {
  const square = adjacency(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'a'], ['a', 'c']);

  it('have just the length that is asked for, and pass nothing twice', () => {
    expect(waysOf(square, 'a', 'c', 1).ways).toEqual(['c']);
    expect(waysOf(square, 'a', 'c', 2).ways).toEqual(['b c', 'd c']);
    expect(waysOf(square, 'a', 'b', 3).ways).toEqual(['d c b']);
    expect(waysOf(square, 'a', 'c', 4).ways).toEqual([]);
  });

  it('are one for each predicate and direction, with all the claims that say so', () => {
    const links = adjacency(['a', 'b'], ['b', 'a']);
    links.add('a', 'KNOWS', 'b', 'again');
    expect(
      [...links.paths('a', 'b', 1, () => undefined)].map(([step]) => [
        step?.direction,
        [...(step?.claimIds ?? [])],
      ]),
    ).toEqual([
      ['IN', ['b-a']],
      ['OUT', ['a-b', 'again']],
    ]);
  });

  it('are not looked for in a dense neighbourhood that leads nowhere', () => {
    const crowd = numbered('k', 100);
    const dense = crowd.flatMap((one, index) => crowd.slice(index + 1).map((other) => [one, other] as const));
    const links = adjacency(
      ['from', 'door'],
      ['to', 'door'],
      ...crowd.map((one) => [one, 'door'] as const),
      ...dense,
    );
    expect(waysOf(links, 'from', 'to', 2).ways).toEqual(['door to']);
    const { ways, looked } = waysOf(links, 'from', 'to', 6);
    expect(ways).toEqual([]);
    expect(looked).toBeLessThan(10 * dense.length);
  });

  it('are not looked for when their number of steps cannot lead there', () => {
    const [left, right] = [numbered('l', 60), numbered('r', 60)];
    const links = adjacency(...left.flatMap((one) => right.map((other) => [one, other] as const)));
    const { ways, looked } = waysOf(links, 'l0', 'l1', 5);
    expect(ways).toEqual([]);
    expect(looked).toBeLessThan(10 * left.length * right.length);
  });

  it('end when the one who counts the steps has had enough', () => {
    const enough = (): never => {
      throw new Error('enough');
    };
    expect(() => [...square.paths('a', 'c', 2, enough)]).toThrow('enough');
  });
});
