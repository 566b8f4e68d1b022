// The predicates by which an entity can be linked, in either direction: the vocabulary says so by its type.
import { ENTITY_TYPES, PREDICATES, type EntityType, type Predicate } from '../dataset/predicates.js';
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
  const type = ENTITY_TYPES.find((one) => one === typeOfId(id));
  if (!type) return [];
  return (predicates ?? ALL_PREDICATES).flatMap((predicate) => {
    const { domain, range } = rule(predicate);
    const may = (own: readonly EntityType[], other: readonly EntityType[]): boolean =>
      own.includes(type) && (!types || types.some((one) => other.includes(one)));
    return [
      ...(may(domain, range) ? [{ id, predicate, direction: 'OUT' as const }] : []),
      ...(may(range, domain) ? [{ id, predicate, direction: 'IN' as const }] : []),
    ];
  });
}

/** By which predicates one entity can be the subject and the other the object. */
export function predicatesBetween(
  subject: string,
  object: string,
  predicates: LinkFilter['predicates'],
): Predicate[] {
  const [from, to] = [typeOfId(subject), typeOfId(object)];
  return (predicates ?? ALL_PREDICATES).filter(
    (predicate) =>
      rule(predicate).domain.some((type) => type === from) &&
      rule(predicate).range.some((type) => type === to),
  );
}

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

const ALL_PREDICATES = Object.keys(PREDICATES) as Predicate[]; // its keys are just those

const rule = (
  predicate: Predicate,
): { readonly domain: readonly EntityType[]; readonly range: readonly EntityType[] } => PREDICATES[predicate];
