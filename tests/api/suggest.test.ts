import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Suggestion {
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  readonly node: { readonly id: string };
}

describe('suggestions', () => {
  const server = useServer();
  const suggest = async (prefix: string, more = ''): Promise<Suggestion[]> => {
    const { data, errors } = await server.ask(
      `query ($prefix: String!) { suggest(prefix: $prefix${more}) { text matches { start end } node { id } } }`,
      { prefix },
    );
    expect(errors).toBeUndefined();
    return data.suggest;
  };
  const ids = async (prefix: string, more = '') => (await suggest(prefix, more)).map(({ node }) => node.id);

  it('has the city from the first letter on, and with diacritics or without', async () => {
    for (const typed of ['k', 'K', 'ka', 'kar', 'karach', 'karachi', 'Karachi '])
      expect([typed, (await ids(typed))[0]]).toEqual([typed, 'City:karachi']);
    for (const typed of ['tü', 'TUR', 'turkiye']) expect((await ids(typed))[0]).toBe('Country:turkiye');
  });

  it('has whom an alias names, from the first letter on', async () => {
    for (const typed of ['k', 'kh', 'khawaja'])
      expect(await ids(typed)).toContain('Official:shaza-fatima-khawaja');
  });

  it('puts the whole name first, then names that begin like it, then names with a word that does', async () => {
    expect(await ids('pakistan')).toEqual([
      'Country:pakistan',
      'Agency:pakistan-software-export-board',
      ...(await ids('pakistan')).slice(2),
    ]);
    expect(await ids('it park')).toEqual([
      'TechnologyPark:karachi-it-park',
      'TechnologyPark:islamabad-it-park',
    ]);
  });

  it('finds aliases, and says which text fits and where', async () => {
    expect(await suggest('pseb')).toEqual([
      {
        text: 'PSEB',
        matches: [{ start: 0, end: 4 }],
        node: { id: 'Agency:pakistan-software-export-board' },
      },
    ]);
    const [first] = await suggest('it karachi');
    expect(first).toMatchObject({
      text: 'Karachi IT Park',
      matches: [
        { start: 0, end: 7 },
        { start: 8, end: 10 },
      ],
    });
  });

  it('allows for mistyped letters when nothing fits otherwise', async () => {
    expect((await ids('Karahci'))[0]).toBe('City:karachi');
    expect((await ids('islamabd'))[0]).toBe('City:islamabad');
  });

  it('has entities alone, of the types that are asked for, and at most so many', async () => {
    expect((await ids('women')).every((id) => !id.startsWith('Quotation:'))).toBe(true);
    expect(await ids('k', ', types: [TechnologyPark]')).toEqual(['TechnologyPark:karachi-it-park']);
    expect(await ids('karachi', ', types: [Official]')).toEqual([]);
    expect(await ids('k', ', types: []')).toEqual([]);
    expect(await ids('pa', ', first: 1')).toHaveLength(1);
    expect((await ids('p')).length).toBeLessThanOrEqual(8);
    expect(await ids('p', ', first: null, types: null')).toEqual(await ids('p'));
  });

  it('has none for nothing, signs or words that no name has', async () => {
    for (const typed of ['', ' ', '*', '"', '\u0000', '؟', 'xyzzy', 'karachi submarine'])
      expect([typed, await ids(typed)]).toEqual([typed, []]);
  });

  it('takes one statement for a letter, two for more, and a third when letters are mistyped', async () => {
    for (const [typed, count] of [
      ['k', 1],
      ['kar', 2],
      ['karahci', 3],
    ] as const) {
      await server.ask(`{ suggest(prefix: "${typed}") { text } }`);
      expect([typed, server.statements().length]).toEqual([typed, count]);
    }
  });
});
