import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Resolution {
  readonly name: string;
  readonly candidates: readonly {
    readonly score: number;
    readonly matched: string;
    readonly node: { readonly id: string };
  }[];
}

describe('the resolution of names', () => {
  const server = useServer();
  const resolve = async (names: readonly string[], more = ''): Promise<Resolution[]> => {
    const { data, errors } = await server.ask(
      `query ($names: [String!]!) { resolve(names: $names${more}) { name candidates { score matched node { id } } } }`,
      { names },
    );
    expect(errors).toBeUndefined();
    return data.resolve;
  };
  const best = async (name: string) => (await resolve([name]))[0]?.candidates[0];

  it('scores 1 what is the same but for case, diacritics, signs and the order of words', async () => {
    for (const name of ['Türkiye', 'turkiye', ' TÜRKİYE! '])
      expect(await best(name)).toEqual({ score: 1, matched: 'Türkiye', node: { id: 'Country:turkiye' } });
    expect(await best('Khawaja, Shaza Fatima')).toMatchObject({
      score: 1,
      node: { id: 'Official:shaza-fatima-khawaja' },
    });
    expect(await best('e governance')).toMatchObject({ score: 1, node: { id: 'Technology:e-governance' } });
  });

  it('compares aliases too', async () => {
    expect(await best('Turkey')).toEqual({ score: 1, matched: 'Turkey', node: { id: 'Country:turkiye' } });
    expect(await best('PSEB')).toMatchObject({
      score: 1,
      node: { id: 'Agency:pakistan-software-export-board' },
    });
  });

  it('scores what is similar below 1, the most similar first', async () => {
    const [{ candidates } = { candidates: [] }] = await resolve(['Karahci IT Park'], ', first: 10');
    expect(candidates[0]).toMatchObject({ node: { id: 'TechnologyPark:karachi-it-park' } });
    expect(candidates[0]?.score).toBeGreaterThan(0.9);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score >= 0.5 && score < 1)).toBe(true);
  });

  it.each([
    ['MoITT', 'Ministry:information-technology-and-telecommunication'],
    ['MOITT', 'Ministry:information-technology-and-telecommunication'],
    ['MoIT', 'Ministry:information-technology-and-telecommunication'],
    ['Ministry of IT', 'Ministry:information-technology-and-telecommunication'],
    ['Min. of Info. Technology & Telecom', 'Ministry:information-technology-and-telecommunication'],
    ['karachi itpark', 'TechnologyPark:karachi-it-park'],
    ['KarachiIT Park', 'TechnologyPark:karachi-it-park'],
    ['KITP', 'TechnologyPark:karachi-it-park'],
    ['Karachi Information Technology Park', 'TechnologyPark:karachi-it-park'],
    ['Azad Kashmir', 'Region:azad-jammu-and-kashmir'],
    ['software export board', 'Agency:pakistan-software-export-board'],
    ['Virtual Private Networks', 'Technology:vpn'],
  ])('finds %s by what tells it from others: rare words, beginnings, initials', async (name, id) => {
    expect((await best(name))?.node.id).toBe(id);
  });

  it('takes nothing for the same because of words that many names have', async () => {
    for (const name of [
      'Lahore Technology Park',
      'Lahore IT Park',
      'Ministry of Health',
      'Government of Qatar',
    ])
      expect([name, (await resolve([name]))[0]?.candidates.map(({ matched }) => matched)]).toEqual([
        name,
        [],
      ]);
    const [{ candidates } = { candidates: [] }] = await resolve(
      ['Lahore IT Park'],
      ', minScore: 0.3, first: 10',
    );
    expect(candidates.map(({ node }) => node.id)).toContain('TechnologyPark:karachi-it-park');
    for (const { score } of candidates) expect(score).toBeLessThan(0.5);
  });

  it('has candidates from a score on: 0.5 unless told otherwise', async () => {
    const all = (await resolve(['Karahci IT Park'], ', minScore: 0, first: 10'))[0]?.candidates ?? [];
    expect(all.some(({ score }) => score < 0.5)).toBe(true);
    for (const least of [0, 0.3, 0.5, 0.95, 1]) {
      const [found] = await resolve(['Karahci IT Park'], `, minScore: ${least}, first: 10`);
      expect(found?.candidates).toEqual(all.filter(({ score }) => score >= least));
    }
    for (const none of ['', ', minScore: null'])
      expect(await resolve(['Karahci IT Park'], none)).toEqual(
        await resolve(['Karahci IT Park'], ', minScore: 0.5'),
      );
  });

  it.each(['-0.1', '1.1', '1e300'])('refuses a least score of %s', async (least) => {
    const { status, errors } = await server.ask(`{ resolve(names: ["x"], minScore: ${least}) { name } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/"minScore" is .*; allowed: 0 to 1/);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('answers each name in order, also one that is given twice or means nothing', async () => {
    const names = ['Karachi', 'Atlantis', '', '***', 'Karachi', '\u0000', 'İslamabad'];
    const found = await resolve(names);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found.map(({ candidates }) => candidates[0]?.node.id)).toEqual([
      'City:karachi',
      undefined,
      undefined,
      undefined,
      'City:karachi',
      undefined,
      'City:islamabad',
    ]);
    expect(await resolve([])).toEqual([]);
  });

  it('has candidates of the types that are asked for, and at most so many', async () => {
    const [parks] = await resolve(['Islamabad'], ', types: [City]');
    expect(parks?.candidates.map(({ node }) => node.id)).toEqual(['City:islamabad']);
    expect((await resolve(['Islamabad'], ', types: [Technology]'))[0]?.candidates).toEqual([]);
    expect((await resolve(['Islamabad'], ', types: []'))[0]?.candidates).toEqual([]);
    expect((await resolve(['Submarine cables'], ', first: 1'))[0]?.candidates).toHaveLength(1);
  });

  it('finds every entity by its own name and by each of its aliases', async () => {
    const entities = await server.all('entities', 'id name aliases');
    for (let start = 0; start < entities.length; start += 100) {
      const part: { id: string; name: string; aliases: string[] }[] = entities.slice(start, start + 100);
      const found = await resolve(
        part.map(({ name }) => name),
        ', first: 10',
      );
      found.forEach(({ candidates }, index) => {
        const own = candidates.find(({ node }) => node.id === part[index]?.id);
        expect([part[index]?.name, own?.score]).toEqual([part[index]?.name, 1]);
      });
    }
    const aliases = entities.flatMap(({ id, aliases: all }: { id: string; aliases: string[] }) =>
      all.map((alias) => [alias, id] as const),
    );
    const found = await resolve(
      aliases.map(([alias]) => alias),
      ', first: 10',
    );
    found.forEach(({ candidates }, index) =>
      expect(candidates.map(({ node }) => node.id)).toContain(aliases[index]?.[1]),
    );
  });

  it('takes one statement for all names, and another for all that may be mistyped', async () => {
    const statements = async (names: readonly string[]) => {
      await server.ask('query ($names: [String!]!) { resolve(names: $names) { candidates { score } } }', {
        names,
      });
      return server.statements().length;
    };
    expect(await statements(['Karachi', 'Islamabad', 'Bagh', 'Qatar'])).toBe(1);
    expect(await statements(['Karahci', 'Islamabad', 'Bahg', 'Qattar'])).toBe(2);
  });
});
