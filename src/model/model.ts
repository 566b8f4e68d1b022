// The model of this project. It is read once, when the first module needs it.
import { join } from 'node:path';
import type { EntityType, Predicate } from '../generated/schema.js';
import { PROJECT } from '../common/project.js';
import { canJoin, type PredicateModel } from './predicates.js';
import { readModel } from './read-model.js';
import type { EntityTypeModel } from './entity-types.js';

export const MODEL = readModel(join(PROJECT, 'schema'));

// The generated types are made from the same schema: their names are the keys of the model.
export const ENTITY_TYPES = [...MODEL.entityTypes.keys()] as readonly EntityType[];
export const PREDICATES = [...MODEL.predicates.keys()] as readonly Predicate[];

export const isEntityType = (name: string): name is EntityType => MODEL.entityTypes.has(name);

export const isPredicate = (name: string): name is Predicate => MODEL.predicates.has(name);

export function entityType(name: EntityType): EntityTypeModel {
  const found = MODEL.entityTypes.get(name);
  if (!found) throw new Error(`schema/ has no type of entity ${name}`);
  return found;
}

export function predicateOf(name: Predicate): PredicateModel {
  const found = MODEL.predicates.get(name);
  if (!found) throw new Error(`schema/ has no predicate ${name}`);
  return found;
}

/** Whoever can state something. */
export const AGENTS: readonly EntityType[] = ENTITY_TYPES.filter(
  (name) => entityType(name).agent !== undefined,
);

export const canBeLinked = (predicate: Predicate, subject: string, object: string): boolean =>
  canJoin(predicateOf(predicate), subject, object);
