// A type, a predicate and a field are said once in schema/: everything else follows. On a copy of schema/ with additions.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { canJoin } from '../../src/model/predicates.js';
import { readModel } from '../../src/model/read-model.js';
import { valuesFragment, vocabularyOf } from '../../src/model/vocabulary.js';
import { PROJECT } from '../../src/common/project.js';

const OBSERVATORY = `
"A place from which satellites are watched."
type Observatory implements Entity @entity(schemaOrg: "Place") @plural(is: "observatories") {
  "When it was founded; null when no document gives it."
  founded: EDTF @filter(says: "Only observatories founded in this time.")
  "The city it lies in; null when no document gives it."
  city: City @relation(by: WITHIN) @filter(says: "Only observatories in this city.")
  "The infrastructure that it watches."
  watched: [Infrastructure!]! @relation(by: WATCHES)
}
`;

describe('the model', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ictgraph-model-'));
    cpSync(join(PROJECT, 'schema'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const addType = (text = OBSERVATORY): void => writeFileSync(join(folder, 'observatories.graphql'), text);
  const addPredicate = (
    relates = 'from: Observatory, to: Infrastructure, reads: "watches", inverse: "is watched by"',
  ) => {
    const path = join(folder, 'link.graphql');
    const text = readFileSync(path, 'utf8');
    const value = `enum Predicate {\n  "The subject watches the object."\n  WATCHES @relates(${relates})\n`;
    writeFileSync(path, text.replace('enum Predicate {\n', value));
  };

  it('gives a new type its root fields, filter, pages and place among the types', () => {
    addType();
    addPredicate();
    const { schema, entityTypes } = readModel(folder);
    const query = schema.getQueryType()?.getFields();
    expect(String(query?.['observatories']?.type)).toBe('ObservatoryConnection!');
    expect(query?.['observatories']?.args.map(({ name }) => name)).toEqual([
      'where',
      'orderBy',
      'first',
      'after',
      'last',
      'before',
    ]);
    expect(String(query?.['observatory']?.type)).toBe('Observatory');
    const filter = schema.getType('ObservatoryFilter');
    expect(
      isInputObjectType(filter) &&
        Object.values(filter.getFields()).map(({ name, type }) => `${name}: ${String(type)}`),
    ).toEqual(['ids: [ID!]', 'nameContains: String', 'founded: EDTFRange', 'city: ID']);
    for (const name of ['EntityType', 'SearchType']) {
      const values = schema.getType(name);
      expect(isEnumType(values) && values.getValue('Observatory')?.description).toContain('satellites');
    }
    const type = schema.getType('Observatory');
    expect(isObjectType(type) && String(type.getFields()['watched']?.type)).toBe('InfrastructureConnection!');
    expect(entityTypes.get('Observatory')).toMatchObject({
      words: { one: 'observatory', many: 'observatories' },
    });
  });

  it('gives it its Cypher: pages, filters, relations, counts and indexes', () => {
    addType();
    addPredicate();
    const { steps, statements, schema } = readCatalogue(join(PROJECT, 'cypher'), readModel(folder));
    const lines = (coordinate: string): string[] =>
      steps.get(coordinate)?.lines.map(({ text }) => text.trim()) ?? [];
    expect(lines('Query.observatories')).toEqual([
      'MATCH (observatory:Observatory)',
      'WHERE true',
      'AND observatory.id IN $where.ids',
      'AND observatory.folded CONTAINS $where.nameContains',
      'AND observatory.foundedFirst >= $where.founded.gte',
      'AND observatory.foundedLast <= $where.founded.lte',
      'AND EXISTS { (observatory)-[:WITHIN]->(:City {id: $where.city}) }',
    ]);
    expect(lines('Observatory.watched')).toEqual([
      'MATCH (this)-[:WATCHES]->(infrastructure:Infrastructure)',
    ]);
    const counted = (coordinate: string): string =>
      (statements.get(coordinate) ?? []).map(({ text }) => text).join('\n');
    expect(counted('Statistics.types')).toContain('MATCH (counted:Observatory)');
    expect(counted('Statistics.predicates')).toContain('[counted:WATCHES]');
    expect(counted('Subgraph.hidden')).toContain("['WATCHES'");
    expect(schema.filter((text) => text.includes(':Observatory'))).toHaveLength(2);
  });

  it('gives its words to the screens and to other languages', () => {
    addType();
    addPredicate();
    const model = readModel(folder);
    const { types, predicates } = vocabularyOf(model);
    expect(types['Observatory']).toMatchObject({
      label: 'Observatory',
      plural: 'Observatories',
      schemaOrg: 'Place',
    });
    expect(predicates['WATCHES']).toMatchObject({ reads: 'watches', inverse: 'is watched by' });
    expect(valuesFragment(model)).toContain('observatoryFounded: founded');
  });

  it('says what people read for a type where that is not its name', () => {
    const model = readModel(folder);
    expect(vocabularyOf(model).types['Official']).toMatchObject({ label: 'Person', plural: 'People' });
    expect(vocabularyOf(model).types['Infrastructure']).toMatchObject({ plural: 'Infrastructure' });
    const { officials, official } = model.schema.getQueryType()?.getFields() ?? {};
    expect(officials?.description).toBe('All people.');
    expect(official?.description).toBe('The person with this id; null when there is none.');
  });

  it('lets a filter of an interface speak of each type', () => {
    const filter = readModel(folder).schema.getType('UniversityFilter');
    expect(isInputObjectType(filter) && filter.getFields()['country']?.description).toBe(
      'Only universities of this country.',
    );
  });

  it('lets a predicate join only the ends that stand together', () => {
    const { predicates } = readModel(folder);
    const partOf = predicates.get('PART_OF');
    expect(partOf && canJoin(partOf, 'Agency', 'Ministry')).toBe(true);
    expect(partOf && canJoin(partOf, 'Agency', 'Infrastructure')).toBe(false);
  });

  it.each([
    [
      'a type that implements what is no interface',
      'type Observatory implements Building { floors: Int }',
      /Observatory implements Building/,
    ],
    [
      'a relation by an unknown predicate',
      OBSERVATORY.replace('by: WATCHES', 'by: SEES'),
      /Observatory.watched: "SEES"/,
    ],
    [
      'a relation that joins other types',
      OBSERVATORY.replace('[Infrastructure!]!', '[Company!]!'),
      /WATCHES joins no Observatory and Company/,
    ],
    ['an unknown directive', OBSERVATORY.replace('@plural', '@many'), /@many/],
    [
      'a type that is written twice',
      `${OBSERVATORY}type City { size: Int }`,
      /City is written twice: at .*cities.graphql:2 and at/,
    ],
    [
      'a field that is written twice',
      `${OBSERVATORY}extend type City { "Its region." region: Region }`,
      /City.region is written twice: at .*cities.graphql:6 and at .*observatories.graphql:11/,
    ],
    [
      'a value that is written twice',
      `${OBSERVATORY}extend enum Predicate { "It watches." WATCHES }`,
      /Predicate.WATCHES is written twice: at .*link.graphql:\d+ and at .*observatories.graphql:11/,
    ],
    [
      'two conditions of one name',
      OBSERVATORY.replace(
        '@relation(by: WATCHES)',
        '@relation(by: WATCHES) @filter(says: "Only those that watch it.", as: "city")',
      ),
      /ObservatoryFilter.city is written twice: at .*observatories.graphql:7 and, by @filter, at .*:9/,
    ],
    [
      'a condition that is written out as well',
      `${OBSERVATORY}extend input ObservatoryFilter { "By its city." city: ID }`,
      /ObservatoryFilter.city is written twice/,
    ],
  ])('refuses %s', (_what, text, message) => {
    addType(text);
    addPredicate();
    expect(() => readModel(folder)).toThrow(message);
  });

  it('refuses a predicate between what are no entities, and a filter without a condition', () => {
    addType();
    addPredicate('from: Observatory, to: Claim, reads: "watches", inverse: "is watched by"');
    expect(() => readModel(folder)).toThrow(/Predicate.WATCHES relates "Claim"/);
    rmSync(join(folder, 'observatories.graphql'));
    cpSync(join(PROJECT, 'schema', 'link.graphql'), join(folder, 'link.graphql'));
    appendFileSync(
      join(folder, 'cities.graphql'),
      '\nextend input CityFilter {\n  "By its mayor."\n  mayor: ID\n}\n',
    );
    const model = readModel(folder);
    expect(() => readCatalogue(join(PROJECT, 'cypher'), model)).toThrow(/CityFilter.mayor has no condition/);
  });
});
