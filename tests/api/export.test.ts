import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../support/python.js';
import { useServer } from '../support/server.js';

const URN = 'urn:ictgraph:';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const PROV = 'http://www.w3.org/ns/prov#';
const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';
const ICT = `${URN}vocabulary:`;
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const ENTITY =
  '__typename id name aliases description externalIds { scheme value } evidence { exact start end document { id } } ... on Place { coordinates { latitude longitude } }';
const CLAIM = 'id statedBy { id } evidence { exact start end document { id } }';

// a test knows what it asked for
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Found = any;

describe('an export, read back by another program,', () => {
  const server = useServer();
  let entities: Found[];
  let links: Found[];
  let observations: Found[];
  let quotations: Found[];
  /** Pairs of entities with a predicate: claims that say the same of them are one edge. */
  let edges: Map<string, string[]>;

  beforeAll(async () => {
    entities = await server.all('entities', ENTITY);
    links = await server.all('links', `${CLAIM} predicate subject { id } object { id }`);
    observations = await server.all(
      'observations',
      `${CLAIM} basis kind dueBy about { id name } indicator { id } period { label start end frequency } basePeriod { start end } counted { id } quantity { raw value min max qualifier unit { code } normalized { value min max unit { code } } }`,
    );
    quotations = await server.all('quotations', `${CLAIM} text speaker { id }`);
    edges = new Map();
    for (const { id, subject, predicate, object } of links) {
      const name = `${subject.id} ${predicate} ${object.id}`;
      edges.set(name, [...(edges.get(name) ?? []), id].sort());
    }
  });

  const load = async (file: string): Promise<string> => (await fetch(`${server.url}/export/${file}`)).text();

  const expectGraph = (read: Found): void => {
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort()).toEqual(entities.map(({ id }) => id).sort());
    for (const entity of entities)
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
    expectGraph(readBack('graphml', await load('graph.graphml')));
  });

  it('is the whole graph as GEXF in networkx, with names as labels', async () => {
    const read = readBack('gexf', await load('graph.gexf'));
    expectGraph(read);
    for (const { id, name } of entities) expect(read.nodes[id].label).toBe(name);
  });

  it('is the whole graph as tables of nodes and edges in pandas', async () => {
    const nodes: Found[] = readBack('csv', await load('nodes.csv'));
    const rows: Found[] = readBack('csv', await load('edges.csv'));
    expectGraph({
      directed: true,
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
      edges: rows.map((edge) => ({ ...edge, from: edge.source, to: edge.target })),
    });
    for (const { id, externalIds } of entities) {
      const known = externalIds.map(({ scheme, value }: Found) => `${scheme}:${value}`);
      expect(nodes.find((node) => node.id === id).external_ids?.split(' | ') ?? []).toEqual(known);
    }
  });

  it('has every figure as a row in pandas, numbers as numbers and bounds as bounds', async () => {
    const rows: Found[] = readBack('csv', await load('observations.csv'));
    expect(rows).toHaveLength(observations.length);
    expect(Object.keys(rows[0])).toEqual([
      ...['date', 'entity', 'entity_name', 'indicator', 'value', 'min', 'max', 'qualifier', 'unit'],
      ...['period', 'period_start', 'period_end', 'kind', 'due_by'],
      ...['stated_by', 'claim_id', 'document', 'exact'],
      ...['basis', 'frequency', 'base_period_start', 'base_period_end'],
      ...['normalized_value', 'normalized_min', 'normalized_max', 'normalized_unit'],
    ]);
    for (const observation of observations) {
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
        ...{ normalized_value: normalized.value },
        ...{ normalized_min: normalized.min, normalized_max: normalized.max },
      });
      expect(String(row.unit)).toBe(quantity.unit.code);
      expect(String(row.normalized_unit)).toBe(normalized.unit.code);
      expect(row.exact.split(' | ').sort()).toEqual(evidence.map(({ exact }: Found) => exact).sort());
    }
    const dates = Object.fromEntries(rows.map(({ claim_id, date }) => [claim_id, date]));
    for (const { id, dueBy, period } of observations)
      if (dueBy) expect(dates[id]).toBe(dueBy);
      else if (period?.start && period.start !== period.end)
        expect(dates[id]).toBe(`${period.start}/${period.end}`);
      else expect(dates[id]).toBe(period?.start ?? null);
  });

  it('is Turtle in rdflib, in which every claim is derived from its documents and annotated with its words', async () => {
    const { triples, annotations, datatypes } = readBack('ttl', await load('graph.ttl'));
    const objects = (subject: string, predicate: string): string[] =>
      triples
        .filter(([s, p]: string[]) => s === URN + subject && p === predicate)
        .map(([, , o]: string[]) => o);
    const claims = [...links, ...observations, ...quotations];
    for (const { id, statedBy, evidence } of claims) {
      expect(objects(id, `${RDF}type`)).toContain(`${PROV}Entity`);
      expect(objects(id, `${PROV}wasDerivedFrom`).sort()).toEqual(
        [...new Set(evidence.map(({ document }: Found) => URN + document.id))].sort(),
      );
      expect(objects(id, `${PROV}wasAttributedTo`)).toEqual(statedBy ? [URN + statedBy.id] : []);
    }
    const words = [...claims, ...entities].flatMap(({ id, evidence }) =>
      evidence.map(({ exact, start, end, document }: Found) => ({
        ...{ body: URN + id, document: URN + document.id, exact, start, end },
      })),
    );
    expect(annotations).toHaveLength(words.length);
    expect(annotations).toEqual(expect.arrayContaining(words));
    for (const { subject, predicate, object } of links)
      expect(objects(subject.id, `${ICT}${predicate}`)).toContain(URN + object.id);
    for (const { id, name } of entities) expect(objects(id, `${SCHEMA}name`)).toEqual([name]);
    for (const word of ['start', 'end']) expect(datatypes[OA + word]).toEqual([`${XSD}nonNegativeInteger`]);
  });

  it('is Turtle in rdflib, with each figure as the API gives it: its numbers, times, bases and what it counts', async () => {
    const read = readBack('ttl', await load('graph.ttl'));
    const about = propertiesIn(read);
    for (const observation of observations) {
      const { id, indicator, quantity, period, basePeriod, counted } = observation;
      const { normalized } = quantity;
      const found = about(URN + id);
      expect(found).toMatchObject(
        present({
          [`${SCHEMA}variableMeasured`]: [URN + indicator.id],
          [`${SCHEMA}temporalCoverage`]: [span(period)],
          [`${SCHEMA}unitText`]: [quantity.unit.code],
          [`${SCHEMA}description`]: [quantity.raw],
          [`${ICT}qualifier`]: [ICT + quantity.qualifier],
          [`${ICT}kind`]: [ICT + observation.kind],
          [`${ICT}basis`]: [ICT + observation.basis],
          [`${ICT}dueBy`]: [observation.dueBy],
          [`${ICT}period`]: [period?.label],
          [`${ICT}frequency`]: [period?.frequency && ICT + period.frequency],
          [`${ICT}basePeriod`]: [span(basePeriod)],
          [`${ICT}counted`]: counted.length > 0 ? counted.map((one: Found) => URN + one.id).sort() : [null],
          [`${ICT}normalizedUnit`]: [normalized.unit.code],
        }),
      );
      const numbers = { ...numbersOf(SCHEMA, ['value', 'minValue', 'maxValue'], quantity) };
      Object.assign(
        numbers,
        numbersOf(ICT, ['normalizedValue', 'normalizedMin', 'normalizedMax'], normalized),
      );
      for (const [property, number] of Object.entries(numbers))
        expect([property, found[property]?.map(Number)]).toEqual([
          property,
          number === null ? undefined : [number],
        ]);
    }
    expect(observations.filter(({ basePeriod }) => basePeriod?.start)).not.toEqual([]);
    expect(observations.filter(({ counted }) => counted.length > 0)).not.toEqual([]);
    for (const word of [`${SCHEMA}temporalCoverage`, `${ICT}basePeriod`, `${ICT}dueBy`])
      expect(read.datatypes[word]).toEqual(['http://id.loc.gov/datatypes/edtf/EDTF']);
    for (const word of ['startDate', 'endDate', 'measuredProperty'])
      expect(read.datatypes[SCHEMA + word]).toBeUndefined();
  });

  it('is Turtle in rdflib, with each indicator in its unit and what it is worked out from', async () => {
    const about = propertiesIn(readBack('ttl', await load('graph.ttl')));
    const indicators = await server.all(
      'indicators',
      'id name unit { code } growthOf { id } numerator { id } denominator { id }',
    );
    for (const { id, name, unit, growthOf, numerator, denominator } of indicators) {
      const of = (other: Found): Found => [other && URN + other.id];
      const told = present({
        [`${ICT}growthOf`]: of(growthOf),
        [`${ICT}numerator`]: of(numerator),
        [`${ICT}denominator`]: of(denominator),
      });
      const found = about(URN + id);
      expect(found).toMatchObject({
        [`${SCHEMA}name`]: [name],
        [`${SCHEMA}unitText`]: [unit.code],
        ...told,
      });
      expect(
        Object.keys(found)
          .filter((property) => property.startsWith(ICT))
          .sort(),
      ).toEqual(Object.keys(told).sort());
    }
    expect(indicators.filter(({ growthOf }) => growthOf)).not.toEqual([]);
  });

  it('is Turtle in rdflib, in which who states a claim is an agent', async () => {
    const about = propertiesIn(readBack('ttl', await load('graph.ttl')));
    for (const { id, __typename } of entities) {
      const types = about(URN + id)[`${RDF}type`] ?? [];
      const isOrganization = ['Ministry', 'Agency', 'Company'].includes(__typename);
      expect([id, types.includes(`${PROV}Person`)]).toEqual([id, __typename === 'Official']);
      expect([id, types.includes(`${PROV}Organization`)]).toEqual([id, isOrganization]);
    }
  });

  it('is Turtle in rdflib, in which every word of our own is told in the words of the schema', async () => {
    const read = readBack('ttl', await load('graph.ttl?types=City'));
    const whole = readBack('ttl', await load('graph.ttl'));
    const about = propertiesIn(read);
    const words = new Set<string>([...whole.triples.flat(), ...Object.keys(whole.datatypes)]);
    const used = [...words].filter((word) => word.startsWith(ICT));
    const { data } = await server.ask(`{
      enums: __schema { types { name description kind enumValues { name description } } }
    }`);
    const types: Found[] = data.enums.types;
    const typeOf = (name: string): Found => types.find((type) => type.name === name);
    for (const word of used) {
      expect([word, about(word)]).toEqual([
        word,
        expect.objectContaining({
          [`${RDFS}label`]: [expect.stringMatching(/^[a-z]/)],
          [`${RDFS}comment`]: expect.arrayContaining([expect.stringMatching(/\.$/)]),
        }),
      ]);
    }
    for (const { name } of typeOf('EntityType').enumValues)
      expect(about(ICT + name)).toMatchObject({
        [`${RDF}type`]: [`${RDFS}Class`],
        [`${RDFS}comment`]: [typeOf(name).description],
      });
    expect(about(`${ICT}TechnologyPark`)).toMatchObject({
      [`${RDFS}label`]: ['technology park'],
      [`${RDFS}subClassOf`]: [`${SCHEMA}Place`],
    });
    expect(about(`${ICT}Official`)[`${RDFS}subClassOf`]).toEqual([`${PROV}Person`, `${SCHEMA}Person`]);
    for (const { name, description } of typeOf('Predicate').enumValues)
      expect(about(ICT + name)).toMatchObject({
        [`${RDF}type`]: [`${RDF}Property`],
        [`${RDFS}comment`]: [description],
      });
    for (const { name, description } of typeOf('DocumentKind').enumValues)
      expect(about(ICT + name)[`${RDFS}comment`]).toEqual([description]);
    for (const of of ['Basis', 'Frequency', 'ObservationKind', 'Qualifier'])
      for (const { name, description } of typeOf(of).enumValues)
        expect(about(ICT + name)).toMatchObject({
          [`${RDF}type`]: [ICT + of],
          [`${RDFS}comment`]: [description],
        });
    expect(about(`${ICT}LOCATED_IN`)[`${RDFS}label`]).toEqual(['located in']);
    expect(about(`${ICT}dueBy`)[`${RDFS}comment`]).toEqual([expect.stringMatching(/^By when a target/)]);
  });

  it('is JSON with the elements of Cytoscape, and the state of the graph', async () => {
    const { data, elements } = JSON.parse(await load('graph.json'));
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
    const { elements } = JSON.parse(await load('graph.json?predicates=LED_BY,PART_OF'));
    const wanted = links.filter(({ predicate }) => ['LED_BY', 'PART_OF'].includes(predicate));
    const ends = new Set(wanted.flatMap(({ subject, object }) => [subject.id, object.id]));
    expect(ids(elements.nodes)).toEqual([...ends].sort());
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
  });

  it('holds entities of the types or with the ids, and the links among them', async () => {
    const { elements } = JSON.parse(await load('graph.json?types=City&types=Region,Country'));
    const types = ['City', 'Region', 'Country'];
    expect(ids(elements.nodes)).toEqual(
      entities
        .filter(({ __typename }) => types.includes(__typename))
        .map(({ id }) => id)
        .sort(),
    );
    const among = ({ subject, object }: Found): boolean =>
      [subject.id, object.id].every((id) => types.includes(id.split(':')[0]));
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      links
        .filter(among)
        .map(({ id }) => id)
        .sort(),
    );
    const two = JSON.parse(await load('graph.json?ids=City:karachi,Country:pakistan'));
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
        links
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
    const { elements } = JSON.parse(await load(`graph.json?documents=${document}`));
    const wanted = links.filter(said);
    expect(elements.edges.flatMap(({ data }: Found) => data.claims).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
    expect(ids(elements.nodes)).toEqual(
      [...new Set(wanted.flatMap(({ subject, object }) => [subject.id, object.id]))].sort(),
    );
    expect(await load(`observations.csv?documents=${document}`)).toMatch(/^date,[^\n]*\n$/);
  });

  it('holds figures of an indicator, a kind, an entity or a type of entity', async () => {
    const claimIds = async (query: string): Promise<string[]> =>
      readBack('csv', await load(`observations.csv?${query}`)).map(({ claim_id }: Found) => claim_id);
    const wanted = (keep: (observation: Found) => boolean): string[] =>
      observations
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

/** Of a subject each property with its values, sorted. */
function propertiesIn({ triples }: Found): (subject: string) => Record<string, string[]> {
  const all = new Map<string, Record<string, string[]>>();
  for (const [subject, property, value] of triples as [string, string, string][]) {
    const found = all.get(subject) ?? {};
    found[property] = [...(found[property] ?? []), value].sort();
    all.set(subject, found);
  }
  return (subject) => all.get(subject) ?? {};
}

/** Without the properties that the API has null for. */
const present = (properties: Record<string, Found[]>): Record<string, Found[]> =>
  Object.fromEntries(Object.entries(properties).filter(([, [first]]) => (first ?? null) !== null));

const span = (period: Found): string | null =>
  period?.start && period.start !== period.end ? `${period.start}/${period.end}` : (period?.start ?? null);

const numbersOf = (namespace: string, names: string[], { value, min, max }: Found): Record<string, Found> =>
  Object.fromEntries(names.map((name, index) => [namespace + name, [value, min, max][index]]));

const ids = (elements: Found[]): string[] => elements.map(({ data }) => data.id);

/** Without what is null: a file leaves it out. */
const clean = (values: Found): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
