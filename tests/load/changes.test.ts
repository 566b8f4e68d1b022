// What changes(sinceVersion:) tells of one load and of several.
import { beforeAll, describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/dataset/differences.js';
import { toRows } from '../../src/dataset/rows.js';
import type { Dataset } from '../../src/dataset/types.js';
import {
  dataset,
  document,
  entity,
  evidenceIn,
  indicator,
  link,
  observation,
  quantity,
} from '../support/dataset.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

const inCountry = link('City:c', 'LOCATED_IN', 'Country:a');
const figure = observation({
  about: 'City:c',
  quantity: quantity('two', { value: 2 }),
  evidence: [{ document: 'Document:a', exact: 'two parks', start: 20, end: 29 }],
});
const quotation = {
  id: 'Quotation:q',
  basis: 'STATED' as const,
  speaker: 'Official:o',
  about: ['City:c'],
  text: 'made up',
  document: 'Document:a',
  start: 0,
  end: 7,
  evidence: evidenceIn('Document:a'),
};
const base = dataset({
  documents: [document('a'), document('b')],
  entities: ['Country:a', 'City:c', 'City:d', 'Official:o', 'Post:p', 'Region:r'].map((id) => entity(id)),
  indicators: [indicator('parks'), indicator('parks-growth'), indicator('share')],
  links: [inCountry],
  observations: [figure],
  quotations: [quotation],
});

const withEntity = (id: string, more: Parameters<typeof entity>[1]): Partial<Dataset> => ({
  entities: base.entities.map((one) => (one.id === id ? { ...one, ...more } : one)),
});
const withFigure = (more: Partial<typeof figure>): Partial<Dataset> => ({
  observations: [{ ...figure, ...more }],
});
const withLinks = (...links: Dataset['links']): Partial<Dataset> => ({ links: [...base.links, ...links] });
const withoutCity: Partial<Dataset> = { entities: base.entities.filter(({ id }) => id !== 'City:d') };

describe('the changes since a version', () => {
  const graph = useStore();
  const server = useServer();
  const loadWith = (parts: Partial<Dataset>) => graph.load(toRows({ ...base, ...parts }));
  const changes = async (sinceVersion: number, action?: string): Promise<string[]> => {
    const { data, errors } = await server.ask(
      `query ($sinceVersion: Int!, $action: ChangeAction) {
        changes(sinceVersion: $sinceVersion, action: $action) { totalCount nodes { action node { id } } }
      }`,
      { sinceVersion, action },
    );
    expect(errors).toBeUndefined();
    const nodes: { action: string; node: { id: string } }[] = data.changes.nodes;
    expect(data.changes.totalCount).toBe(nodes.length);
    return nodes.map((change) => `${change.action} ${change.node.id}`);
  };
  /** What one load tells, after which the graph is as it was before. */
  const toldOf = async (parts: Partial<Dataset>): Promise<string[]> => {
    const since = await graph.version();
    await loadWith(parts);
    expect(await graph.version()).toBe(since + 1);
    const told = await changes(since);
    await loadWith({});
    return told;
  };
  beforeAll(async () => void (await loadWith({})));

  it.each([
    [
      'the evidence of a second document',
      'Observation',
      withFigure({ evidence: [...figure.evidence, ...evidenceIn('Document:b')] }),
    ],
    ['who stated it', 'Observation', withFigure({ statedBy: 'Official:o' })],
    ['what it counts', 'Observation', withFigure({ counted: ['City:c', 'City:d'] })],
    [
      'the words of its evidence',
      'Observation',
      withFigure({ evidence: figure.evidence.map((one) => ({ ...one, exact: 'other words' })) }),
    ],
  ])('tell of a claim that gained %s', async (_what, type, parts) => {
    const told = (await toldOf(parts)).filter((change) => change.includes(type));
    expect(told).toEqual([`CHANGED ${figure.id}`]);
  });

  it('tell of an entity that gained an external id, or evidence', async () => {
    const externalIds = [{ scheme: 'WIKIDATA', value: 'Q1', match: 'VERIFIED' }] as const;
    expect(await toldOf(withEntity('City:c', { externalIds }))).toEqual(['CHANGED City:c']);
    const evidence = [...evidenceIn('Document:a'), ...evidenceIn('Document:b')];
    expect(await toldOf(withEntity('City:c', { evidence }))).toEqual(['CHANGED City:c']);
  });

  it('tell of an indicator whose growth or ratio is of something else', async () => {
    const indicators = [
      indicator('parks'),
      indicator('parks-growth', { growthOf: 'Indicator:parks' }),
      indicator('share', { ratioOf: { numerator: 'Indicator:parks', denominator: 'Indicator:parks' } }),
    ];
    expect(await toldOf({ indicators })).toEqual([
      'CHANGED Indicator:parks-growth',
      'CHANGED Indicator:share',
    ]);
  });

  it('tell of a new link alone, not of its ends nor of what is of another country by it', async () => {
    const held = link('Official:o', 'HELD_POST', 'Post:p', { validFrom: '2024' });
    expect(await toldOf(withLinks(held))).toEqual([`ADDED ${held.id}`]);
    const country = link('City:c', 'LOCATED_IN', 'Region:r');
    const represented = link('Region:r', 'LOCATED_IN', 'Country:b');
    const told = await toldOf({
      ...withLinks(country, represented),
      entities: [...base.entities, entity('Country:b')],
    });
    expect(told.sort()).toEqual([
      'ADDED Country:b',
      ...[country.id, represented.id].sort().map((id) => `ADDED ${id}`),
    ]);
  });

  it('tell of a new city and where it lies, and of no country, neighbour or figure', async () => {
    const lies = link('City:e', 'LOCATED_IN', 'Country:a');
    const told = await toldOf({
      entities: [...base.entities, entity('City:e', { name: 'a new city' })],
      ...withLinks(lies),
    });
    expect(told.sort()).toEqual(['ADDED City:e', `ADDED ${lies.id}`]);
  });

  it('are none when the same is loaded twice, with the evidence in another order', async () => {
    const evidence = [...evidenceIn('Document:a'), ...evidenceIn('Document:b')];
    await loadWith(withFigure({ evidence }));
    const since = await graph.version();
    expect(isEmpty(await loadWith(withFigure({ evidence: evidence.toReversed() })))).toBe(true);
    expect(await changes(since)).toEqual([]);
    await loadWith({});
  });

  it('are ADDED for who did not have it, although it was changed since', async () => {
    await loadWith(withoutCity);
    const without = await graph.version();
    await loadWith({});
    await loadWith(withEntity('City:d', { name: 'changed' }));
    expect(await changes(without)).toEqual(['ADDED City:d']);
    expect(await changes(without, 'ADDED')).toEqual(['ADDED City:d']);
    expect(await changes(without, 'CHANGED')).toEqual([]);
    expect(await changes(without + 1)).toEqual(['CHANGED City:d']);
    expect(await changes(without + 1, 'ADDED')).toEqual([]);
    await loadWith({});
  });

  it('leave out what was added and has gone again, and keep what was there before', async () => {
    const before = await graph.version();
    const passing = `City:passing-${before}`; // one that no earlier run has left in this graph
    await loadWith({ entities: [...base.entities, entity(passing)] });
    await loadWith(withoutCity);
    expect(await changes(before)).toEqual(['RETRACTED City:d']);
    expect(await changes(before, 'RETRACTED')).toEqual(['RETRACTED City:d']);
    expect((await changes(before + 1)).sort()).toEqual(['RETRACTED City:d', `RETRACTED ${passing}`]);
    await loadWith({});
    await loadWith(withoutCity);
    expect(await changes(before)).toEqual(['RETRACTED City:d']);
    await loadWith({});
  });
});
