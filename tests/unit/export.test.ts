import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.js';
import type { Source } from '../../src/export/source.js';
import { readBack } from '../support/python.js';

const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  'a,b;c\t"d"\r\ne',
  '<node id="x">&amp;</node>]]>',
  'nul \u0000, bell \u0007, lone \ud800 surrogate',
  'Türkiye 🛰 "\\" \'\'\' """',
  'NA',
];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const source: Source = {
  filter: {},
  state: { version: 1, loadedAt: '2026-01-01T00:00:00.000Z' },
  attributes: [
    { name: 'name', property: 'name', type: 'string' },
    { name: 'latitude', property: 'coordinatesLatitude', type: 'double' },
    { name: 'date', property: 'date', type: 'date' },
  ],
  terms: () => [],
  entities: () =>
    each(
      HOSTILE.map((name, index) => ({
        id: `City:c-${index}`,
        values: [name, -index, index === 0 ? '2024-11?' : null],
        externalIds: [],
        evidence: [],
      })),
    ),
  links: () => each([]),
  observations: () => each([]),
  quotations: () => each([]),
  documents: () => each([]),
  indicators: () => each([]),
  assertUnchanged: () => Promise.resolve(),
};

async function write(file: string, from = source): Promise<string> {
  let text = '';
  for await (const piece of FORMATS[file]?.write(from) ?? []) text += piece;
  return Buffer.from(text).toString('utf8'); // as it goes over the wire
}

describe('hostile names in an export', () => {
  it('run no formula in a spreadsheet, and negative numbers stay numbers', async () => {
    const rows = readBack('csv', await write('nodes.csv'));
    expect(rows).toHaveLength(HOSTILE.length);
    rows.forEach(({ name, latitude }: { name: string; latitude: number }, index: number) => {
      expect(name).not.toMatch(/^[=+\-@\t\r]/);
      expect(latitude).toBe(index === 0 ? 0 : -index);
    });
    expect(rows[0].name).toBe(`'${HOSTILE[0]}`);
    expect(rows[4].name).toBe(HOSTILE[4]);
    expect(rows[8].name).toBe('NA'); // read as docs/exports.md says, it is a text
  });

  it.each(['graphml', 'gexf'])(
    'are the same in %s, but for characters that XML cannot hold',
    async (format) => {
      const { nodes } = readBack(format, await write(`graph.${format}`));
      HOSTILE.forEach((name, index) => {
        const expected = ['\u0000', '\u0007', '\ud800'].reduce(
          (text, one) => text.replace(one, '\ufffd'),
          name,
        );
        expect(nodes[`City:c-${index}`].name.replace(/\r\n/g, '\n')).toBe(expected.replace(/\r\n/g, '\n'));
      });
    },
  );

  it('are the same in Turtle and in JSON', async () => {
    const { triples } = readBack('ttl', await write('graph.ttl'));
    const { elements } = JSON.parse(await write('graph.json'));
    HOSTILE.forEach((name, index) => {
      const found = triples.filter(([s, p]: string[]) => s?.endsWith(`:c-${index}`) && p?.endsWith('/name'));
      expect(found.map(([, , value]: string[]) => value)).toEqual([name.replace('\ud800', '\ufffd')]);
      expect(elements.nodes[index].data.name).toBe(name);
    });
  });
});

describe('the date of an entity', () => {
  it('is an EDTF literal in Turtle and text elsewhere', async () => {
    const { datatypes } = readBack('ttl', await write('graph.ttl'));
    const [, types] = Object.entries(datatypes).find(([name]) => name.endsWith('date')) ?? [];
    expect(types).toEqual(['http://id.loc.gov/datatypes/edtf/EDTF']);
    expect(readBack('graphml', await write('graph.graphml')).nodes['City:c-0'].date).toBe('2024-11?');
    expect(readBack('csv', await write('nodes.csv'))[0].date).toBe('2024-11?');
  });
});

describe('GraphML', () => {
  it('calls names and predicates `label`, which Gephi shows', async () => {
    const link = {
      ...{ id: 'Link:l', subject: 'City:c-6', predicate: 'LOCATED_IN', object: 'City:c-7' },
      ...{ validFrom: null, validTo: null },
      ...{ basis: 'STATED', recordedAt: '2026-01-01T00:00:00.000Z', statedBy: null, evidence: [] },
    };
    const text = await write('graph.graphml', { ...source, links: () => each([link]) });
    const { nodes, edges } = readBack('graphml', text);
    expect(nodes['City:c-7'].label).toBe(HOSTILE[7]);
    expect(edges).toMatchObject([{ label: 'LOCATED_IN', predicate: 'LOCATED_IN' }]);
  });
});

describe('the time of a link in Turtle', () => {
  it.each([
    ['2024', '2025', '2024/2025'],
    ['2024', '2024', '2024'],
    ['2024-03', null, '2024-03/'],
    [null, '2025', '/2025'],
    ['2024-07/2025-06', '2026-07/2027-06', '2024-07/2027-06'],
    [null, null, undefined],
  ])('from %s to %s is %s', async (validFrom, validTo, expected) => {
    const link = {
      ...{
        id: 'Link:l',
        subject: 'Official:o',
        predicate: 'HELD_POST',
        object: 'Post:p',
        validFrom,
        validTo,
      },
      ...{ basis: 'STATED', recordedAt: '2026-01-01T00:00:00.000Z', statedBy: null, evidence: [] },
    };
    const { triples } = readBack('ttl', await write('graph.ttl', { ...source, links: () => each([link]) }));
    const found = triples.find(([, property]: string[]) => property?.endsWith('/temporalCoverage'));
    expect(found?.[2]).toBe(expected);
  });
});
