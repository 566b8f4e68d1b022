// The predicates by which an entity can be linked, in either direction: schema/ says so by its type.
import type { EntityType, Predicate } from '../generated/schema.js';
import { canBeLinked, ENTITY_TYPES, isEntityType, PREDICATES } from '../model/model.js';
import { typeOfId } from '../graph/columns.js';

export interface Side {
  readonly id: string;
  readonly predicate: Predicate;
  /** OUT where the entity is the subject. */
  readonly direction: 'OUT' | 'IN';
}

export interface LinkFilter {
  readonly predicates?: readonly Predicate[] | null | undefined;
  /** Types of the other end. */
  readonly types?: readonly EntityType[] | null | undefined;
  readonly documents?: readonly string[] | null | undefined;
}

export function sidesOf(id: string, { predicates, types }: LinkFilter): Side[] {
  const type = typeOfId(id);
  if (!isEntityType(type)) return [];
  const others = types ?? ENTITY_TYPES;
  return (predicates ?? PREDICATES).flatMap((predicate) => [
    ...(others.some((other) => canBeLinked(predicate, type, other))
      ? [{ id, predicate, direction: 'OUT' as const }]
      : []),
    ...(others.some((other) => canBeLinked(predicate, other, type))
      ? [{ id, predicate, direction: 'IN' as const }]
      : []),
  ]);
}

/** By which predicates one entity can be the subject and the other the object. */
export const predicatesBetween = (
  subject: string,
  object: string,
  predicates: LinkFilter['predicates'],
): Predicate[] =>
  (predicates ?? PREDICATES).filter((predicate) =>
    canBeLinked(predicate, typeOfId(subject), typeOfId(object)),
  );

/** As parameters of a statement that looks at the two directions one after the other; answers come in the order of `sides`. */
export function asParameters(sides: readonly Side[]) {
  const [out, into] = [
    sides.filter(({ direction }) => direction === 'OUT'),
    sides.filter(({ direction }) => direction === 'IN'),
  ];
  return { sides: [...out, ...into], parameters: { out, in: into } };
}

/** The beginnings of ids by which types are told apart without reading the entity. */
export const beginnings = (types: LinkFilter['types']): string[] | undefined =>
  types?.map((type) => `${type}:`);
