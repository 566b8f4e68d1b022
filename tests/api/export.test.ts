import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../support/python.js';
import { useServer } from '../support/server.js';
import { heldBy, load, type Found, type Held } from './exported.js';

describe('an export, read back by another program,', () => {
  const server = useServer();
  let held: Held;
  /** Pairs of entities with a predicate: claims that say the same of them are one edge. */
  let edges: Map<string, string[]>;

  beforeAll(async () => {
    held = await heldBy(server);
    edges = new Map();
    for (const { id, subject, predicate, object } of held.links) {
      const name = `${subject.id} ${predicate} ${object.id}`;
      edges.set(name, [...(edges.get(name) ?? []), id].sort());
    }
  });

  const expectGraph = (read: Found): void => {
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort()).toEqual(held.entities.map(({ id }) => id).sort());
    for (const entity of held.entities)
      expect(clean(read.nodes[entity.id])).toMatchObject({
        ...clean({ ...entity.coordinates }),
        type: entity.__typename,
        name: entity.name,
        description: entity.description,
        ...(entity.aliases.length > 0 && { aliases: entity.aliases.join(' | ') }),
      });
    const found = read.edges.map((edge: Found) => [
      `${edge.from} ${edge.predicate} ${edge.to}`,
      edge.claims.split(' | ').sort(),
    ]);
    expect(new Map(found)).toEqual(edges);
    expect(found).toHaveLength(edges.size);
  };

  it('is the whole graph as GraphML in networkx', async () => {
    expectGraph(readBack('graphml', await load(server, 'graph.graphml')));
  });

  it('is the whole graph as GEXF in networkx, with names as labels', async () => {
    const read = readBack('gexf', await load(server, 'graph.gexf'));
    expectGraph(read);
    for (const { id, name } of held.entities) expect(read.nodes[id].label).toBe(name);
  });

  it('is the whole graph as tables of nodes and edges in pandas', async () => {
    const nodes: Found[] = readBack('csv', await load(server, 'nodes.csv'));
    const rows: Found[] = readBack('csv', await load(server, 'edges.csv'));
    expectGraph({
      directed: true,
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
      edges: rows.map((edge) => ({ ...edge, from: edge.source, to: edge.target })),
    });
    for (const { id, externalIds } of held.entities) {
      const known = externalIds.map(({ scheme, value }: Found) => `${scheme}:${value}`);
      expect(nodes.find((node) => node.id === id).external_ids?.split(' | ') ?? []).toEqual(known);
    }
  });

  it('has every figure as a row in pandas, numbers as numbers and bounds as bounds', async () => {
    const rows: Found[] = readBack('csv', await load(server, 'observations.csv'));
    expect(rows).toHaveLength(held.observations.length);
    expect(Object.keys(rows[0])).toEqual([
      ...['date', 'entity', 'entity_name', 'indicator', 'value', 'min', 'max', 'qualifier', 'unit'],
      ...['period', 'period_start', 'period_end', 'kind', 'due_by'],
      ...['stated_by', 'claim_id', 'document', 'exact'],
      ...['basis', 'frequency', 'base_period_start', 'base_period_end'],
      ...['normalized_value', 'normalized_min', 'normalized_max', 'normalized_unit'],
      ...['document_title', 'document_sha256', 'position'],
      ...['documents', 'voices'],
    ]);
    for (const observation of held.observations) {
      const { id, about, indicator, quantity, kind, period, basePeriod, dueBy, statedBy, evidence } =
        observation;
      const { normalized } = quantity;
      const row = rows.find(({ claim_id }) => claim_id === id);
      expect(row).toMatchObject({
        ...{ entity: about.id, entity_name: about.name, indicator: indicator.id },
        ...{ value: quantity.value, min: quantity.min, max: quantity.max },
        ...{ qualifier: quantity.qualifier, kind, due_by: dueBy ?? null },
        ...{
          period: period?.label ?? null,
          period_start: period?.start ?? null,
          period_end: period?.end ?? null,
        },
        stated_by: statedBy?.id ?? null,
        ...{ basis: observation.basis, frequency: period?.frequency ?? null },
        ...{ base_period_start: basePeriod?.start ?? null, base_period_end: basePeriod?.end ?? null },
        ...{ documents: observation.fact.documents, voices: observation.fact.independent },
        ...{ normalized_value: normalized.value },
        ...{ normalized_min: normalized.min, normalized_max: normalized.max },
      });
      expect(String(row.unit)).toBe(quantity.unit.code);
      expect(String(row.normalized_unit)).toBe(normalized.unit.code);
      expect(row.position.split(' | ').sort()).toEqual(
        evidence.map(({ start, end }: Found) => `${start}-${end}`).sort(),
      );
      expect(row.document_title.split(' | ')).toHaveLength(
        new Set(evidence.map(({ document }: Found) => document.id)).size,
      );
      expect(row.document_sha256).toMatch(/^[\da-f]{64}( \| [\da-f]{64})*$/);
      expect(row.exact.split(' | ').sort()).toEqual(evidence.map(({ exact }: Found) => exact).sort());
    }
    const dates = Object.fromEntries(rows.map(({ claim_id, date }) => [claim_id, date]));
    for (const { id, dueBy, period } of held.observations)
      if (dueBy) expect(dates[id]).toBe(dueBy);
      else if (period?.start && period.start !== period.end)
        expect(dates[id]).toBe(`${period.start}/${period.end}`);
      else expect(dates[id]).toBe(period?.start ?? null);
  });

  it('is JSON with the elements of Cytoscape, and the state of the graph', async () => {
    const { data, elements } = JSON.parse(await load(server, 'graph.json'));
    expect(data).toMatchObject({ version: expect.any(Number), loadedAt: expect.any(String) });
    expectGraph({
      directed: true,
      nodes: Object.fromEntries(
        elements.nodes.map(({ data: node }: Found) => [
          node.id,
          { ...node, ...(node.aliases.length > 0 && { aliases: node.aliases.join(' | ') }) },
        ]),
      ),
      edges: elements.edges.map(({ data: edge }: Found) => ({
        ...{ ...edge, from: edge.source, to: edge.target, claims: edge.claims.join(' | ') },
      })),
    });
  });

  it('holds the links of a predicate and the entities at their ends, when a predicate is given', async () => {
    const { elements } = JSON.parse(await load(server, 'graph.json?predicates=LED_BY,PART_OF'));
    const wanted = held.links.filter(({ predicate }) => ['LED_BY', 'PART_OF'].includes(predicate));
    const ends = new Set(wanted.flatMap(({ subject, object }) => [subject.id, object.id]));
    expect(ids(elements.nodes)).toEqual([...ends].sort());
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
  });

  it('holds entities of the types or with the ids, and the links among them', async () => {
    const { elements } = JSON.parse(await load(server, 'graph.json?types=City&types=Region,Country'));
    const types = ['City', 'Region', 'Country'];
    expect(ids(elements.nodes)).toEqual(
      held.entities
        .filter(({ __typename }) => types.includes(__typename))
        .map(({ id }) => id)
        .sort(),
    );
    const among = ({ subject, object }: Found): boolean =>
      [subject.id, object.id].every((id) => types.includes(id.split(':')[0]));
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      held.links
        .filter(among)
        .map(({ id }) => id)
        .sort(),
    );
    const two = JSON.parse(await load(server, 'graph.json?ids=City:karachi,Country:pakistan'));
    expect(ids(two.elements.nodes)).toEqual(['City:karachi', 'Country:pakistan']);
    expect(two.elements.edges).toHaveLength(1);
  });

  it('by POST holds just the entities of a selection, with or without links, and the links of its predicates among them', async () => {
    const selected = ['City:karachi', 'Country:pakistan', 'Country:turkiye'];
    const post = async (predicates?: string[]): Promise<Found> => {
      const response = await fetch(`${server.url}/export/graph.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ids: selected, predicates }),
      });
      return ((await response.json()) as Found).elements;
    };
    for (const predicates of [undefined, ['LOCATED_IN'], []]) {
      const { nodes, edges: found } = await post(predicates);
      expect(ids(nodes)).toEqual(selected);
      expect(found.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
        held.links
          .filter(({ subject, object }) => [subject, object].every(({ id }) => selected.includes(id)))
          .filter(({ predicate }) => predicates?.includes(predicate) ?? true)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('holds what one document says, when a document is given', async () => {
    const document = 'Document:gazetteer';
    const said = ({ evidence }: Found): boolean =>
      evidence.some((one: Found) => one.document.id === document);
    const { elements } = JSON.parse(await load(server, `graph.json?documents=${document}`));
    const wanted = held.links.filter(said);
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
    expect(ids(elements.nodes)).toEqual(
      [...new Set(wanted.flatMap(({ subject, object }) => [subject.id, object.id]))].sort(),
    );
    expect(await load(server, `observations.csv?documents=${document}`)).toMatch(/^date,[^\n]*\n$/);
  });

  it('holds figures of an indicator, a kind, an entity or a type of entity', async () => {
    const claimIds = async (query: string): Promise<string[]> =>
      readBack('csv', await load(server, `observations.csv?${query}`)).map(({ claim_id }: Found) => claim_id);
    const wanted = (keep: (observation: Found) => boolean): string[] =>
      held.observations
        .filter(keep)
        .map(({ id }) => id)
        .sort();
    expect(await claimIds('kinds=TARGET,FORECAST')).toEqual(
      wanted(({ kind }) => kind === 'TARGET' || kind === 'FORECAST'),
    );
    expect(await claimIds('indicators=Indicator:floor-area&types=TechnologyPark')).toEqual(
      wanted(({ indicator }) => indicator.id === 'Indicator:floor-area'),
    );
    expect(await claimIds('ids=Country:pakistan')).toEqual(
      wanted(({ about }) => about.id === 'Country:pakistan'),
    );
  });
});

const ids = (elements: Found[]): string[] => elements.map(({ data }) => data.id);

/** Without what is null: a file leaves it out. */
const clean = (values: Found): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
