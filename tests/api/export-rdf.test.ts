import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../support/python.js';
import { useServer } from '../support/server.js';
import { heldBy, load, type Found, type Held } from './exported.js';

const URN = 'urn:ictgraph:';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const PROV = 'http://www.w3.org/ns/prov#';
const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';
const ICT = `${URN}vocabulary:`;
const XSD = 'http://www.w3.org/2001/XMLSchema#';

describe('an export as Turtle, read back by rdflib,', () => {
  const server = useServer();
  let held: Held;
  let whole: Found;

  beforeAll(async () => {
    held = await heldBy(server);
    whole = readBack('ttl', await load(server, 'graph.ttl'));
  });

  it('has every claim derived from its documents and annotated with its words', () => {
    const { triples, annotations, datatypes } = whole;
    const { entities, links, observations, quotations } = held;
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

  it('has each figure as the API gives it: its numbers, times, bases and what it counts', () => {
    const { observations } = held;
    const about = propertiesIn(whole);
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
      expect(whole.datatypes[word]).toEqual(['http://id.loc.gov/datatypes/edtf/EDTF']);
    for (const word of ['startDate', 'endDate', 'measuredProperty'])
      expect(whole.datatypes[SCHEMA + word]).toBeUndefined();
  });

  it('has each indicator in its unit and what it is worked out from', async () => {
    const about = propertiesIn(whole);
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

  it('has who states a claim as an agent', () => {
    const about = propertiesIn(whole);
    for (const { id, __typename } of held.entities) {
      const types = about(URN + id)[`${RDF}type`] ?? [];
      const isOrganization = ['Ministry', 'Agency', 'Company'].includes(__typename);
      expect([id, types.includes(`${PROV}Person`)]).toEqual([id, __typename === 'Official']);
      expect([id, types.includes(`${PROV}Organization`)]).toEqual([id, isOrganization]);
    }
  });

  it('tells every word of our own in the words of the schema', async () => {
    const read = readBack('ttl', await load(server, 'graph.ttl?types=City'));
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
