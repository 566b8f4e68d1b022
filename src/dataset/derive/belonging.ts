// Which countries and technologies something has to do with, for the filters and facets of the search. docs/model.md has the
// rules.
import { typeOf } from '../ids.js';
import type { Predicate } from '../../generated/schema.js';
import { AGENTS, entityType, isEntityType, PREDICATES, predicateOf } from '../../model/model.js';
import type { Dataset, LinkRecord, QuotationRecord } from '../types.js';
import { groupBy } from '../group.js';
import { reaching } from './reach.js';

export interface Belongs {
  readonly countries: readonly string[];
  readonly technologies: readonly string[];
}

/** Of a link. */
export type Ends = Pick<LinkRecord, 'subject' | 'predicate' | 'object'>;

export interface Belonging {
  /** What can belong elsewhere when these links come or go: the ends that go by them, and all that leads to those. */
  dependants(links: Iterable<Ends>): Iterable<string>;
  entity(id: string): Belongs;
  quotation(quotation: QuotationRecord): Belongs;
}

/** Passed through on the way to a technology: no place and nobody who acts, which have to do with many. */
const hasTechnologies = (id: string): boolean => {
  const type = typeOf(id);
  return isEntityType(type) && !entityType(type).interfaces.includes('Place') && !AGENTS.includes(type);
};

/** The predicates along which a facet is inherited in a direction, as schema/ says with @facet. */
const inherited = (facet: 'country' | 'technology', direction: 'OUT' | 'IN'): ReadonlySet<Predicate> =>
  new Set(PREDICATES.filter((name) => predicateOf(name).facet[facet].includes(direction)));

const TO_COUNTRIES = inherited('country', 'OUT');
const BACK_TO_COUNTRIES = inherited('country', 'IN');
const TO_TECHNOLOGIES = inherited('technology', 'OUT');

export function belonging({ links }: Dataset): Belonging {
  const forward = groupBy(links, ({ subject }) => subject);
  const backward = groupBy(links, ({ object }) => object);
  const ends = (
    links: Map<string, LinkRecord[]>,
    id: string,
    by: ReadonlySet<Predicate>,
    end: 'subject' | 'object',
  ): string[] => (links.get(id) ?? []).filter(({ predicate }) => by.has(predicate)).map((link) => link[end]);

  const countries = reaching(
    (at) => [
      ...ends(forward, at, TO_COUNTRIES, 'object'),
      ...ends(backward, at, BACK_TO_COUNTRIES, 'subject'),
    ],
    (id) => typeOf(id) === 'Country',
  );
  const towards = (at: string): string[] => ends(forward, at, TO_TECHNOLOGIES, 'object');
  const isTechnology = (id: string): boolean => typeOf(id) === 'Technology';
  const byWayOf = reaching(
    (at) => towards(at).filter((id) => isTechnology(id) || hasTechnologies(id)),
    isTechnology,
  );
  const technologies = (id: string): ReadonlySet<string> =>
    isTechnology(id) || hasTechnologies(id)
      ? byWayOf(id)
      : new Set(
          towards(id).flatMap((at) => (isTechnology(at) || hasTechnologies(at) ? [...byWayOf(at)] : [])),
        );
  const union = (ids: readonly string[], of: (id: string) => ReadonlySet<string>): string[] =>
    [...new Set(ids.flatMap((id) => [...of(id)]))].sort();
  const leadingTo = (id: string): string[] => [
    ...ends(backward, id, TO_COUNTRIES, 'subject'),
    ...ends(backward, id, TO_TECHNOLOGIES, 'subject'),
    ...ends(forward, id, BACK_TO_COUNTRIES, 'object'),
  ];
  return {
    dependants: (links) => {
      const found = new Set<string>();
      for (const { subject, predicate, object } of links) {
        if (TO_COUNTRIES.has(predicate) || TO_TECHNOLOGIES.has(predicate)) found.add(subject);
        if (BACK_TO_COUNTRIES.has(predicate)) found.add(object);
      }
      const queue = [...found];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (isTechnology(id) || typeOf(id) === 'Country') continue; // nothing is gone through these
        for (const other of leadingTo(id)) if (!found.has(other)) queue.push((found.add(other), other));
      }
      return found;
    },
    entity: (id) => ({ countries: union([id], countries), technologies: union([id], technologies) }),
    quotation: ({ speaker, about }) => ({
      countries: union([speaker, ...about], countries),
      technologies: union(about, technologies),
    }),
  };
}
