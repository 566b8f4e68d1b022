// The typed fields of entities: which there are, what each leads to from an entity, and by which predicates it goes.
import { join } from 'node:path';
import { getNamedType, isObjectType } from 'graphql';
import { expect } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { ENTITY_TYPES, MODEL } from '../../src/model/model.js';
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
  readonly name: string;
  readonly coordinate: string;
  readonly text: string;
}

export const typedFields: readonly TypedField[] = ENTITY_TYPES.flatMap((type) => {
  const owner = schema.getType(type);
  if (!isObjectType(owner)) throw new Error(`${type} is no object type`);
  return Object.values(owner.getFields()).flatMap((field) => {
    const coordinate = cypherCoordinate(owner, field.name, (one) => steps.has(one));
    if (coordinate === undefined || !TARGETS.includes(targetType(field))) return [];
    const through = targetType(field) === 'Tenure' ? 'official { id } post { id }' : 'id';
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const text = `${field.name} { ${isPage ? `nodes { ${through} }` : through} }`;
    return [{ type, name: field.name, coordinate, text }];
  });
});

/** The ids that each field leads to, by coordinate. */
type Reached = ReadonlyMap<string, readonly string[]>;

export async function reachedFrom(
  server: TestServer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reached>> {
  const found = new Map<string, Reached>();
  for (const type of ENTITY_TYPES) {
    const ofType = ids.filter((id) => id.startsWith(`${type}:`));
    const fields = typedFields.filter((field) => field.type === type);
    const texts = fields.map(({ text }) => text);
    for (let from = 0; from < ofType.length; from += AT_ONCE) {
      const { data, errors } = await server.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${['id', ...texts].join(' ')} } } }`,
        { ids: ofType.slice(from, from + AT_ONCE) },
      );
      expect(errors).toBeUndefined();
      for (const node of data.nodes as Record<string, unknown>[])
        found.set(
          String(node['id']),
          new Map(fields.map(({ name, coordinate }) => [coordinate, idsIn(node[name])])),
        );
    }
  }
  return found;
}

const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [String(part)] : idsIn(part)));

/** Fields whose Cypher is written by hand, or goes through a tenure. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  'Official.posts': ['HELD_POST →'],
  'Place.events': ['PARTICIPATED_IN →', '← AFFECTED', '← CONCERNS', '← LOCATED_IN'],
  'Post.holders': ['← HELD_POST'],
};

/** By which predicates a field goes: `→` from subject to object, `←` from object to subject. */
export function waysOf(coordinate: string): readonly string[] {
  const written = BY_HAND[coordinate];
  if (written) return written;
  const relation = MODEL.relations.get(coordinate);
  if (!relation)
    throw new Error(`${coordinate} has no @relation: write down in BY_HAND by which predicates it goes`);
  const { by, direction } = relation;
  const predicates = by.map((name) => (name === 'WITHIN' ? 'LOCATED_IN' : name)); // WITHIN is derived from it
  return [
    ...(direction === 'IN' ? [] : predicates.map((name) => `${name} →`)),
    ...(direction === 'OUT' ? [] : predicates.map((name) => `← ${name}`)),
  ].sort();
}
