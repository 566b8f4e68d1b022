// Who knows the schema needs no `relationships`: each link of the data is a typed field, from both of its ends.
import { join } from 'node:path';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApplication } from '../../src/application.js';
import { PROJECT } from '../../src/config.js';
import { ENTITY_TYPES } from '../../src/dataset/predicates.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { cypherCoordinate, targetType } from '../../src/resolvers/coordinates.js';
import { useServer } from '../support/server.js';

/** "subject PREDICATE object" by type, from the end that has no field. */
const EXEMPT: readonly string[] = [];

const { schema } = createApplication(PROJECT);
const { steps } = readCatalogue(join(PROJECT, 'cypher'));
/** What a field leads to: entities, or the tenure that stands between an official and a post. */
const TARGETS: readonly string[] = [...ENTITY_TYPES, 'Entity', 'Organization', 'Place', 'Tenure'];

interface Link {
  readonly predicate: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

describe('each link of the data', () => {
  const server = useServer();

  it('is a typed field, from its subject and from its object', async () => {
    const links = (await server.all('links', 'predicate subject { id } object { id }')) as Link[];
    const ids = [...new Set(links.flatMap(({ subject, object }) => [subject.id, object.id]))];
    const reached = new Map<string, ReadonlySet<string>>();
    for (const id of ids) reached.set(id, await reachedFrom(id));
    const missing = links.flatMap(({ subject, predicate, object }) => [
      ...(reached.get(subject.id)?.has(object.id)
        ? []
        : [`${typeOf(subject.id)} ${predicate} → ${typeOf(object.id)}`]),
      ...(reached.get(object.id)?.has(subject.id)
        ? []
        : [`${typeOf(object.id)} ← ${predicate} ${typeOf(subject.id)}`]),
    ]);
    expect(links.length).toBeGreaterThan(50);
    expect([...new Set(missing)].sort()).toEqual(EXEMPT);
  });

  async function reachedFrom(id: string): Promise<ReadonlySet<string>> {
    const { data, errors } = await server.ask(
      `{ entity(id: "${id}") { ...Fields } } ${fieldsOf(typeOf(id))}`,
    );
    expect(errors).toBeUndefined();
    return new Set(idsIn(data.entity));
  }
});

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

function fieldsOf(name: string): string {
  const type = schema.getType(name) as GraphQLObjectType; // the types of entities are objects
  expect(isObjectType(type)).toBe(true);
  const selections = Object.values(type.getFields()).flatMap((field) => {
    const isTyped = cypherCoordinate(type, field.name, (coordinate) => steps.has(coordinate));
    if (!isTyped || !TARGETS.includes(targetType(field))) return [];
    const through = targetType(field) === 'Tenure' ? 'official { id } post { id }' : 'id';
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    return [`${field.name} { ${isPage ? `nodes { ${through} }` : through} }`];
  });
  return `fragment Fields on ${name} { ${selections.join(' ')} }`;
}

const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [String(part)] : idsIn(part)));
