// Caches of the queries that clients send, so that a query that comes again is not parsed again. Their size is limited in
// characters.
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../limits/table.js';

/** The part of a cache that Apollo Server uses. */
export interface Remembered<V> {
  get(key: string): Promise<V | undefined>;
  set(key: string, value: V): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Documents that were parsed and validated, by their hash. */
export const documents = (): Remembered<DocumentNode> =>
  remembered(({ loc }) => loc?.source.body.length ?? 0);

/** Texts of queries that clients send once and then refer to by hash. */
export const queries = (): Remembered<string> => remembered((text) => text.length);

function remembered<V extends object | string>(charactersOf: (value: V) => number): Remembered<V> {
  const cache = new LRUCache<string, V>({
    maxSize: LIMITS.rememberedCharacters,
    sizeCalculation: (value, key) => key.length + charactersOf(value),
  });
  return {
    get: (key) => Promise.resolve(cache.get(key)),
    set: (key, value) => Promise.resolve(void cache.set(key, value)),
    delete: (key) => Promise.resolve(cache.delete(key)),
  };
}
