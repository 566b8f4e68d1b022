// The predicates of links: which types each can join, and how it reads.
import type { GraphQLSchema } from 'graphql';
import { annotation, annotations, enumValues, membersOf } from './annotations.js';
import type { EntityTypeModel } from './entity-types.js';

export type Direction = 'OUT' | 'IN';

/** Types that can be the subject, with those that can then be the object. */
export interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface PredicateModel {
  readonly name: string;
  readonly description: string;
  readonly ends: readonly Ends[];
  /** From the subject to the object. */
  readonly reads: string;
  /** From the object to the subject. */
  readonly inverse: string;
  /** It holds both ways, and is written in one direction. */
  readonly isSymmetric: boolean;
  /** In which directions the facets of a search inherit along it. */
  readonly facet: { readonly country: readonly Direction[]; readonly technology: readonly Direction[] };
}

interface Relates {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reads?: string | null;
  readonly inverse?: string | null;
}

interface Facet {
  readonly country?: readonly Direction[] | null;
  readonly technology?: readonly Direction[] | null;
}

export function readPredicates(
  schema: GraphQLSchema,
  entityTypes: ReadonlyMap<string, EntityTypeModel>,
): ReadonlyMap<string, PredicateModel> {
  return new Map(
    enumValues(schema, 'Predicate').map((value) => {
      const { name, description } = value;
      const relates = annotations<Relates>(schema, value, 'relates');
      const [reads, inverse] = [
        relates.flatMap((one) => one.reads ?? []),
        relates.flatMap((one) => one.inverse ?? []),
      ];
      if (reads.length !== 1 || inverse.length !== 1)
        throw new Error(`Predicate.${name}: one @relates says how it reads and its inverse`);
      const facet = annotation<Facet>(schema, value, 'facet');
      const predicate: PredicateModel = {
        name,
        description: description ?? '',
        ends: relates.map(({ from, to }) => ({ from: types(name, from), to: types(name, to) })),
        reads: reads[0] ?? '',
        inverse: inverse[0] ?? '',
        isSymmetric: reads[0] === inverse[0],
        facet: { country: facet?.country ?? [], technology: facet?.technology ?? [] },
      };
      return [name, predicate];
    }),
  );

  /** The types of entities that these names mean. */
  function types(predicate: string, names: readonly string[]): string[] {
    return [
      ...new Set(
        names.flatMap((name) => {
          const members = membersOf(schema, name);
          if (members.length === 0 || !members.every((one) => entityTypes.has(one)))
            throw new Error(`Predicate.${predicate} relates "${name}", which is no type of entity`);
          return members;
        }),
      ),
    ];
  }
}

/** Whether an entity of one type can be the subject and one of another the object. */
export const canJoin = ({ ends }: PredicateModel, subject: string, object: string): boolean =>
  ends.some(({ from, to }) => from.includes(subject) && to.includes(object));
