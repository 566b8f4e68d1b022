// The typed fields of entities: which there are, what each leads to from an entity, and by which predicates it goes.
import { join } from 'node:path';
import { getNamedType, isObjectType } from 'graphql';
import { expect } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { ENTITY_TYPES } from '../../src/model/model.js';
import { cypherCoordinate, targetType } from '../../src/resolvers/coordinates.js';
import type { TestServer } from './server.js';

const { schema } = createApplication(PROJECT);
const { steps } = readCatalogue(join(PROJECT, 'cypher'));
/** What a field leads to: entities, or the tenure that stands between an official and a post. */
const TARGETS: readonly string[] = [...ENTITY_TYPES, 'Entity', 'Organization', 'Place', 'Tenure'];
/** As many as one query may ask for with all their fields. */
const AT_ONCE = 10;

interface TypedField {
  readonly type: string;
  readonly coordinate: string;
  readonly alias: string;
  readonly text: string;
}

export const typedFields: readonly TypedField[] = ENTITY_TYPES.flatMap((name) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = cypherCoordinate(type, field.name, (one) => steps.has(one));
    if (coordinate === undefined || !TARGETS.includes(targetType(field))) return [];
    const through = targetType(field) === 'Tenure' ? 'official { id } post { id }' : 'id';
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const alias = `${name}_${field.name}`; // one name is a list in one type and an object in another
    const text = `${alias}: ${field.name} { ${isPage ? `nodes { ${through} }` : through} }`;
    return [{ type: name, coordinate, alias, text }];
  });
});

/** The ids that each field leads to, by coordinate. */
type Reached = ReadonlyMap<string, readonly string[]>;

export async function reachedFrom(
  server: TestServer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reached>> {
  const fragments = ENTITY_TYPES.map((name) => {
    const texts = typedFields.filter(({ type }) => type === name).map(({ text }) => text);
    return `... on ${name} { ${['id', ...texts].join(' ')} }`;
  });
  const found = new Map<string, Reached>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { data, errors } = await server.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ${fragments.join(' ')} } }`,
      { ids: ids.slice(from, from + AT_ONCE) },
    );
    expect(errors).toBeUndefined();
    for (const node of data.nodes as Record<string, unknown>[])
      found.set(
        String(node['id']),
        new Map(
          typedFields
            .filter(({ alias }) => alias in node)
            .map(({ alias, coordinate }) => [coordinate, idsIn(node[alias])]),
        ),
      );
  }
  return found;
}

const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [String(part)] : idsIn(part)));

/** By which predicates each field goes: `→` from subject to object, `←` from object to subject. */
export const BY_PREDICATE: Readonly<Record<string, readonly string[]>> = {
  'Agency.ministry': ['PART_OF →'],
  'Agency.partners': ['PARTNERS_WITH →', '← PARTNERS_WITH'],
  'City.country': ['LOCATED_IN →'],
  'City.region': ['LOCATED_IN →'],
  'Company.infrastructures': ['← OPERATED_BY'],
  'Company.subjectOf': ['← CONCERNS'],
  'Country.accreditedPosts': ['← ACCREDITED_TO'],
  'Country.agencies': ['← LOCATED_IN'],
  'Country.cities': ['← LOCATED_IN'],
  'Country.infrastructures': ['← LOCATED_IN'],
  'Country.initiatives': ['← LOCATED_IN'],
  'Country.ministries': ['← LOCATED_IN'],
  'Country.partnerOrganizations': ['PARTNERS_WITH →', '← PARTNERS_WITH'],
  'Country.partners': ['PARTNERS_WITH →', '← PARTNERS_WITH'],
  'Country.regions': ['← LOCATED_IN'],
  'Country.representedBy': ['← REPRESENTS'],
  'Country.technologies': ['USES →'],
  'Event.affected': ['AFFECTED →'],
  'Event.causes': ['CAUSED_BY →'],
  'Event.concerns': ['CONCERNS →'],
  'Event.followed': ['FOLLOWED →'],
  'Event.followedBy': ['← FOLLOWED'],
  'Event.participants': ['← PARTICIPATED_IN'],
  'Event.place': ['LOCATED_IN →'],
  'Infrastructure.events': ['← AFFECTED', '← CAUSED_BY'],
  'Infrastructure.operator': ['OPERATED_BY →'],
  'Infrastructure.partOf': ['PART_OF →'],
  'Infrastructure.parts': ['← PART_OF'],
  'Infrastructure.places': ['LOCATED_IN →'],
  'Infrastructure.subjectOf': ['← CONCERNS'],
  'Infrastructure.technologies': ['USES →'],
  'Initiative.benchmarkFor': ['BENCHMARK_FOR →'],
  'Initiative.benchmarks': ['← BENCHMARK_FOR'],
  'Initiative.concerns': ['CONCERNS →'],
  'Initiative.country': ['LOCATED_IN →'],
  'Initiative.leadOrganization': ['LED_BY →'],
  'Initiative.technologies': ['CONCERNS →', 'USES →'],
  'Ministry.agencies': ['← PART_OF'],
  'Official.events': ['PARTICIPATED_IN →'],
  'Official.posts': ['HELD_POST →'],
  'Organization.country': ['LOCATED_IN →'],
  'Organization.events': ['PARTICIPATED_IN →'],
  'Organization.ledInitiatives': ['← LED_BY'],
  'Organization.ledTechnologyParks': ['← LED_BY'],
  'Organization.posts': ['← POST_AT'],
  'Place.events': ['PARTICIPATED_IN →', '← AFFECTED', '← CONCERNS', '← LOCATED_IN'],
  'Place.technologyParks': ['← LOCATED_IN'],
  'Post.accreditedTo': ['ACCREDITED_TO →'],
  'Post.holders': ['← HELD_POST'],
  'Post.organization': ['POST_AT →'],
  'Post.represents': ['REPRESENTS →'],
  'Region.cities': ['← LOCATED_IN'],
  'Region.country': ['LOCATED_IN →'],
  'Technology.countries': ['← USES'],
  'Technology.events': ['← AFFECTED', '← CAUSED_BY', '← CONCERNS'],
  'Technology.infrastructures': ['← USES'],
  'Technology.initiatives': ['← CONCERNS', '← USES'],
  'TechnologyPark.city': ['LOCATED_IN →'],
  'TechnologyPark.country': ['LOCATED_IN →'],
  'TechnologyPark.leadOrganization': ['LED_BY →'],
  'TechnologyPark.region': ['LOCATED_IN →'],
};

/** Kinds of links that the vocabulary allows and no document has stated: until one does, `relationships` alone leads along them. */
export const WITHOUT_FIELD: readonly string[] = [
  'Agency LOCATED_IN → City',
  'Agency LOCATED_IN → Region',
  'Agency ← CONCERNS Event',
  'Agency ← CONCERNS Initiative',
  'Agency ← OPERATED_BY Infrastructure',
  'City LOCATED_IN → City',
  'City ← CONCERNS Initiative',
  'City ← LOCATED_IN Agency',
  'City ← LOCATED_IN City',
  'City ← LOCATED_IN Company',
  'City ← LOCATED_IN Infrastructure',
  'City ← LOCATED_IN Initiative',
  'City ← LOCATED_IN Ministry',
  'City ← LOCATED_IN Region',
  'Company LOCATED_IN → City',
  'Company LOCATED_IN → Region',
  'Company PARTNERS_WITH → Agency',
  'Company PARTNERS_WITH → Company',
  'Company PARTNERS_WITH → Country',
  'Company PARTNERS_WITH → Ministry',
  'Company ← CONCERNS Event',
  'Company ← PARTNERS_WITH Agency',
  'Company ← PARTNERS_WITH Company',
  'Company ← PARTNERS_WITH Country',
  'Company ← PARTNERS_WITH Ministry',
  'Country ← CONCERNS Initiative',
  'Country ← LOCATED_IN Company',
  'Event ← CAUSED_BY Event',
  'Event ← CONCERNS Event',
  'Event ← CONCERNS Initiative',
  'Infrastructure ← CONCERNS Event',
  'Initiative LOCATED_IN → City',
  'Initiative LOCATED_IN → Region',
  'Initiative ← CONCERNS Event',
  'Initiative ← CONCERNS Initiative',
  'Ministry LOCATED_IN → City',
  'Ministry LOCATED_IN → Region',
  'Ministry PARTNERS_WITH → Agency',
  'Ministry PARTNERS_WITH → Company',
  'Ministry PARTNERS_WITH → Country',
  'Ministry PARTNERS_WITH → Ministry',
  'Ministry ← CONCERNS Event',
  'Ministry ← CONCERNS Initiative',
  'Ministry ← OPERATED_BY Infrastructure',
  'Ministry ← PARTNERS_WITH Agency',
  'Ministry ← PARTNERS_WITH Company',
  'Ministry ← PARTNERS_WITH Country',
  'Ministry ← PARTNERS_WITH Ministry',
  'Region LOCATED_IN → City',
  'Region LOCATED_IN → Region',
  'Region ← CONCERNS Initiative',
  'Region ← LOCATED_IN Agency',
  'Region ← LOCATED_IN Company',
  'Region ← LOCATED_IN Infrastructure',
  'Region ← LOCATED_IN Initiative',
  'Region ← LOCATED_IN Ministry',
  'Region ← LOCATED_IN Region',
  'Technology ← USES TechnologyPark',
  'TechnologyPark USES → Technology',
  'TechnologyPark ← CONCERNS Event',
  'TechnologyPark ← CONCERNS Initiative',
];
