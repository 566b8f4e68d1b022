import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';

const server = useServer();
const { schema } = createApplication(PROJECT);

interface Count {
  readonly value: string;
  readonly count: number;
}
const of = (counts: readonly Count[], value: string) => counts.find((one) => one.value === value)?.count;
const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

it('counts what the connections count', async () => {
  const { data } = await server.ask(`{
    statistics {
      version loadedAt
      types { value count } claims { value count } predicates { value count } kinds { value count } documents { value label count }
    }
    cities { totalCount } technologies { totalCount } links { totalCount } quotations { totalCount }
    located: links(where: { predicates: [LOCATED_IN] }) { totalCount }
    targets: observations(where: { kind: TARGET }) { totalCount }
    documents { nodes { id evidence { totalCount } } }
  }`);
  const { types, claims, predicates, kinds, documents, version } = data.statistics;
  expect(version).toBeGreaterThan(0);
  expect(of(types, 'City')).toBe(data.cities.totalCount);
  expect(of(types, 'Technology')).toBe(data.technologies.totalCount);
  expect(of(claims, 'Link')).toBe(data.links.totalCount);
  expect(of(claims, 'Quotation')).toBe(data.quotations.totalCount);
  expect(of(predicates, 'LOCATED_IN')).toBe(data.located.totalCount);
  expect(of(kinds, 'TARGET')).toBe(data.targets.totalCount);
  expect(documents.map((document: Count) => document.value).toSorted()).toEqual(
    data.documents.nodes.map(({ id }: { id: string }) => id).toSorted(),
  );
});

it('names every type, predicate and kind of the schema', async () => {
  const { data } = await server.ask(
    '{ statistics { types { value } claims { value } predicates { value } kinds { value } } }',
  );
  const names = (counts: readonly Count[]) => counts.map(({ value }) => value).toSorted();
  expect(names(data.statistics.types)).toEqual(valuesOf('EntityType').toSorted());
  expect(names(data.statistics.claims)).toEqual(valuesOf('ClaimType').toSorted());
  expect(names(data.statistics.predicates)).toEqual(valuesOf('Predicate').toSorted());
  expect(names(data.statistics.kinds)).toEqual(valuesOf('ObservationKind').toSorted());
});
