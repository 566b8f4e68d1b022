// Entities that may be one, and what a decision about them does.
import { describe, expect, it } from 'vitest';
import { duplicatesIn } from '../../src/dataset/duplicates.js';
import { readDataset } from '../../src/dataset/read.js';
import { entity } from '../support/dataset.js';
import { folderWith, texts } from '../support/folder.js';

const pairs = (...names: [id: string, name: string, ...aliases: string[]][]) =>
  duplicatesIn({
    entities: names.map(([id, name, ...aliases]) => entity(id, { name, aliases })),
    decisions: [],
  });

describe('two entities may be one', () => {
  it.each([
    ['one name', 'Lahore', 'LAHORE', 'SAME_NAME'],
    ['one name without its accents', 'Türkiye Kalkınma', 'Turkiye Kalkinma', 'SAME_NAME'],
    ['one name in another order', 'Technology Park Karachi', 'Karachi Technology Park', 'SAME_NAME'],
    ['a letter too many', 'Islamabad', 'Islammabad', 'SIMILAR_NAME'],
    ['two letters swapped', 'Islamabad', 'Islamabda', 'SIMILAR_NAME'],
    ['another letter', 'Rawalpindi', 'Rawalpindy', 'SIMILAR_NAME'],
  ])('by %s', (_what, one, other, reason) => {
    expect(pairs(['City:a', one], ['City:b', other])).toEqual([
      { ids: ['City:a', 'City:b'], reason, names: [one, other] },
    ]);
  });

  it('by an alias, and across the types of one sort', () => {
    expect(
      pairs(['Agency:a', 'Software Export Board', 'PSEB'], ['Company:b', 'P.S.E.B.', 'PSEB']),
    ).toMatchObject([{ reason: 'SAME_NAME', names: ['PSEB', 'PSEB'] }]);
  });

  it.each([
    ['short names', ['City:a', 'Iran'], ['City:b', 'Iraq']],
    ['numbers', ['TechnologyPark:a', 'Technology Park 2'], ['TechnologyPark:b', 'Technology Park 3']],
    ['a city and a park', ['City:a', 'Islamabad'], ['TechnologyPark:b', 'Islamabad']],
  ] as const)('but not by %s', (_what, one, other) => {
    expect(pairs([...one], [...other])).toEqual([]);
  });

  it('a hundred of one name are 99 pairs', () => {
    const all = Array.from({ length: 100 }, (_, index): [string, string] => [`City:c-${index}`, 'Lahore']);
    expect(pairs(...all)).toHaveLength(99);
  });
});

describe('a decision', () => {
  const TWIN = `  - id: Country:belland
    name: Belland
    description: A country.
    evidence:
      - { exact: Beland, start: 78, end: 84 }
`;
  const decided = (decision: string) =>
    readDataset(
      folderWith({
        'entities/all.yaml': (c) => c + TWIN,
        'decisions.yaml': () => (decision === '' ? 'decisions: []\n' : `decisions:\n  - ${decision}\n`),
      }),
      texts,
    );

  it('that they are the same gives the ids, names and words of one to the other', () => {
    const { entities, links } = decided(
      '{ same: [Country:belland, Country:beland], by: a test, why: one country }',
    );
    expect(entities.find(({ id }) => id === 'Country:beland')).toBeUndefined();
    expect(entities.find(({ id }) => id === 'Country:belland')).toMatchObject({
      formerIds: ['Country:beland'],
      aliases: ['Beland'],
    });
    expect(links.map(({ object }) => object)).toEqual(['Country:belland']);
  });

  it('is undone when it is taken out', () => {
    expect(decided('').links.map(({ object }) => object)).toEqual(['Country:beland']);
  });

  it('is looked at once for each data set', () => {
    const data = { entities: [entity('City:a', { name: 'Lahore' })], decisions: [] };
    expect(duplicatesIn(data)).toBe(duplicatesIn(data));
    expect(duplicatesIn({ ...data })).not.toBe(duplicatesIn(data));
  });

  it('that they are different is remembered', () => {
    const data = { entities: [entity('City:a', { name: 'Lahore' }), entity('City:b', { name: 'Lahore' })] };
    const different = { different: ['City:b', 'City:a'], by: 'a test', why: 'two cities' };
    expect(duplicatesIn({ ...data, decisions: [different] })).toEqual([]);
    expect(duplicatesIn({ ...data, decisions: [] })).toHaveLength(1);
  });

  it.each([
    ['{ by: a, why: b }', /either same or different/],
    ['{ same: [Country:beland], by: a, why: b }', /./],
    ['{ same: [Country:beland, Country:nowhere], by: a, why: b }', /'Country:nowhere' is not in the data/],
  ])('%s is refused', (decision, message) => {
    expect(() => decided(decision)).toThrow(message);
  });
});
