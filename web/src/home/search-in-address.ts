// The search in the address: /?q=park&type=City&country=Country:pakistan&after=…
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType, SearchType } from '../generated/graphql';

/** The filters of a search. */
export type Narrowing = 'type' | 'country' | 'technology';

/** The longest query that the API accepts. */
const LONGEST = 200;

export interface Search {
  /** Whether the query was too long and has been cut. */
  readonly isCut: boolean;
  /** Whether there are only words and no filters. */
  readonly isPlain: boolean;
  readonly words: string;
  readonly types: readonly SearchType[];
  readonly entityTypes: readonly EntityType[];
  readonly countries: readonly string[];
  readonly technologies: readonly string[];
  readonly after: string | null;
  /** The address of this search with a change; from its first page, unless the page changes. */
  path(change: { readonly q?: string; readonly after?: string }): string;
  /** The address of this search with a value added, or removed if it is there. */
  toggled(by: Narrowing, value: string): string;
  has(by: Narrowing, value: string): boolean;
}

const isEntityType = (name: string): name is EntityType => name in ENTITY_TYPES;
const isSearchType = (name: string): name is SearchType => name === 'Quotation' || isEntityType(name);

export function toSearch(params: URLSearchParams): Search {
  const pathOf = (change: (changed: URLSearchParams) => void): string => {
    const changed = new URLSearchParams(params);
    changed.delete('after');
    change(changed);
    const text = changed.toString().replaceAll('%3A', ':');
    return text === '' ? '/' : `/?${text}`;
  };
  const asked = (params.get('q') ?? '').trim();
  const words = [...asked].slice(0, LONGEST).join('');
  const types = params.getAll('type').filter(isSearchType);
  return {
    words,
    isCut: words !== asked,
    isPlain: ['type', 'country', 'technology', 'after'].every((name) => !params.has(name)),
    types,
    entityTypes: types.filter((type) => isEntityType(type)),
    countries: params.getAll('country'),
    technologies: params.getAll('technology'),
    after: params.get('after'),
    path: (change) =>
      pathOf((changed) => {
        for (const [name, value] of Object.entries(change)) changed.set(name, value);
      }),
    toggled: (by, value) =>
      pathOf((changed) => {
        const kept = params.getAll(by).filter((one) => one !== value);
        changed.delete(by);
        for (const one of params.getAll(by).includes(value) ? kept : [...kept, value])
          changed.append(by, one);
      }),
    has: (by, value) => params.getAll(by).includes(value),
  };
}
