// What happens around entities with very many links, on a made-up graph that takes the place of the article's for this file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../src/dataset/load.js';
import { toRows } from '../../src/dataset/rows.js';
import { dataset, document, entity, link } from '../support/dataset.js';
import { useServer } from '../support/server.js';
import { rows, silent, useStore } from './support.js';

const MANY = 1_100;
const DENSE = 230;
const numbered = (type: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${type}:${String(index).padStart(4, '0')}`);
const initiatives = numbered('Initiative', MANY);
const cities = numbered('City', MANY);
const companies = numbered('Company', DENSE);
const countries = numbered('Country', 30);
const agencies = numbered('Agency', 80 * countries.length);

const madeUp = dataset({
  documents: [document('a', '2024-12-13')],
  entities: [
    'Agency:hub',
    'Country:hub',
    'Company:alone',
    'Technology:far',
    ...initiatives,
    ...cities,
    ...companies,
    ...countries,
    ...agencies,
  ].map((id) => entity(id)),
  links: [
    ...initiatives.map((id) => link(id, 'LED_BY', 'Agency:hub')),
    ...cities.map((id) => link(id, 'LOCATED_IN', 'Country:hub')),
    link('Agency:hub', 'LOCATED_IN', 'Country:hub'),
    ...agencies.map((id, index) => link(id, 'LOCATED_IN', countries[index % countries.length] ?? '')),
    link('Initiative:0001', 'USES', 'Technology:far'),
    ...companies.flatMap((id, index) =>
      companies.slice(index + 1).map((other) => link(id, 'PARTNERS_WITH', other)),
    ),
  ],
});

describe('around a hub', () => {
  const store = useStore();
  const server = useServer();
  // so many at once are written in batches
  beforeAll(() => fill(store.store, [toRows(madeUp)], { report: silent }));
  afterAll(() => fill(store.store, [rows], { report: silent }));

  const paths = async (args: string) => {
    const { data, errors } = await server.ask(
      `{ paths(${args}) { hasMore hubs { id } paths { nodes { id } } } }`,
    );
    expect(errors).toBeUndefined();
    return {
      ...data.paths,
      paths: data.paths.paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)),
    };
  };

  it('a path through it is found from both sides, and the hub is named', async () => {
    expect(await paths('from: "Initiative:0000", to: "Technology:far"')).toEqual({
      paths: [['Initiative:0000', 'Agency:hub', 'Initiative:0001', 'Technology:far']],
      hasMore: false,
      hubs: [{ id: 'Agency:hub' }],
    });
  });

  it('a path from it is found from the other side', async () => {
    const { paths: found } = await paths('from: "Agency:hub", to: "Technology:far"');
    expect(found).toEqual([['Agency:hub', 'Initiative:0001', 'Technology:far']]);
  });

  it('a path over two hubs with a link between them is found', async () => {
    const { paths: found, hubs } = await paths('from: "Initiative:0000", to: "City:0000", excludeTypes: []');
    expect(found).toEqual([['Initiative:0000', 'Agency:hub', 'Country:hub', 'City:0000']]);
    expect(hubs).toEqual([{ id: 'Agency:hub' }, { id: 'Country:hub' }]);
  });

  it('its links are not read to find a path, so the number of statements is small', async () => {
    await server.ask('{ paths(from: "Initiative:0000", to: "Technology:far") { hasMore } }');
    expect(server.statements().length).toBeLessThanOrEqual(8);
  });

  it('a neighbourhood shows as many as asked for, and counts the rest', async () => {
    const { data } = await server.ask(
      '{ neighbourhood(ids: ["Agency:hub"], perPredicate: 3) { nodes { id } hidden { node predicate direction count } } }',
    );
    expect(data.neighbourhood.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'Agency:hub',
      'Country:hub',
      ...initiatives.slice(0, 3),
    ]);
    expect(data.neighbourhood.hidden).toEqual([
      { node: 'Agency:hub', predicate: 'LED_BY', direction: 'IN', count: MANY - 3 },
      { node: 'Country:hub', predicate: 'LOCATED_IN', direction: 'IN', count: MANY },
      { node: 'Initiative:0001', predicate: 'USES', direction: 'OUT', count: 1 },
    ]);
  });

  it('a neighbourhood holds at most 2,000 nodes, and what does not fit is counted', async () => {
    const { data } = await server.ask(
      `{ neighbourhood(ids: ${JSON.stringify(countries)}, perPredicate: 100) { nodes { id } hidden { count } } }`,
    );
    expect(data.neighbourhood.nodes).toHaveLength(2_000);
    const hidden = data.neighbourhood.hidden.map(({ count }: { count: number }) => count);
    expect(hidden.reduce((sum: number, count: number) => sum + count)).toBe(
      countries.length + agencies.length - 2_000,
    );
  });

  it('a graph of more than 2,000 nodes is refused, with what to do instead', async () => {
    const { data, errors } = await server.ask('{ graph { nodes { id } } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('GRAPH_TOO_LARGE');
    expect(errors?.[0]?.message).toMatch(/more than 2000 nodes.*narrow the filter.*export/);
  });

  it('a graph of more than 10,000 edges is refused as well', async () => {
    const { errors } = await server.ask('{ graph(where: { types: [Company] }) { edges { id } } }');
    expect(errors?.[0]?.extensions['code']).toBe('GRAPH_TOO_LARGE');
    expect(errors?.[0]?.message).toMatch(/more than 10000 edges/);
  });

  it('a search for paths that would read too much is refused, with what to do instead', async () => {
    const { errors } = await server.ask(
      '{ paths(from: "Company:0000", to: "Company:alone", maxHops: 6) { hasMore } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('GRAPH_TOO_LARGE');
    expect(errors?.[0]?.message).toMatch(/more than 50000 links.*fewer hops/);
  });
});
