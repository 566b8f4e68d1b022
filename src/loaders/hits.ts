// The hits of a search, the best first, and a page of them. Lucene returns the best hits in no stable order, so
// the best thousand are read first and ordered by score and id, and all others only if a page needs them.
import { LIMITS } from '../limits/table.js';
import type { Key, Page } from '../graph/statement.js';
import type { OrderKey } from '../graph/step.js';
import { queryEverywhere, type Filter } from '../search/query.js';
import type { Wanted } from '../search/match.js';
import type { Loaders } from './loaders.js';

export interface Hit {
  /** Score and id. */
  readonly keys: readonly [number, string];
}

export const BY_SCORE: readonly OrderKey[] = [
  { property: 'score', descending: true },
  { property: 'id', descending: false },
];

const BEST = 1_000;

export interface Found {
  /** The words that were searched: with typing mistakes only if there were no hits otherwise. */
  readonly wanted: Wanted;
  /** The hits of a page, and one more if there is one. */
  page(page: Page): Promise<readonly Hit[]>;
  count(): Promise<number>;
  /** Field, value, label and number of hits. */
  facets(): Promise<readonly (readonly unknown[])[]>;
}

export async function find(loaders: Loaders, words: readonly string[], filter: Filter): Promise<Found> {
  const isNothing = Object.values(filter).some(
    (values: readonly string[] | undefined) => values?.length === 0,
  );
  const wanted: Wanted = { words, tolerant: false };
  if (isNothing) return { wanted, page: none, count: () => Promise.resolve(0), facets: none };
  const exactly = await findAll(loaders, wanted, filter);
  return exactly.isEmpty ? findAll(loaders, { ...wanted, tolerant: true }, filter) : exactly;
}

const none = (): Promise<readonly never[]> => Promise.resolve([]);

async function findAll(
  loaders: Loaders,
  wanted: Wanted,
  filter: Filter,
): Promise<Found & { readonly isEmpty: boolean }> {
  const query = queryEverywhere(wanted, filter);
  const best = await hits(loaders, query, BEST);
  let reading: Promise<readonly Hit[]> | undefined;
  const all = (): Promise<readonly Hit[]> =>
    (reading ??= best.length < BEST ? Promise.resolve(best) : withOthers(loaders, query, best));
  return {
    wanted,
    isEmpty: best.length === 0,
    page: async (page) => (isWithin(best, page) ? cut(best, page) : cut(await all(), page)),
    count: async () => (best.length < BEST ? best.length : count(loaders, query)),
    facets: () =>
      best.length === 0
        ? none()
        : loaders.rows('SearchConnection.facets', query, { limit: LIMITS.searchHits }),
  };
}

async function hits(loaders: Loaders, query: string, limit: number): Promise<readonly Hit[]> {
  const [[ids, scores] = []] = await loaders.rows('Query.search', query, { limit });
  const found = (ids ?? []) as string[]; // the columns of the statement
  return found
    .map((id, index): Hit => ({ keys: [Number((scores as number[])[index]), id] }))
    .sort(({ keys: a }, { keys: b }) => compare(a, b));
}

async function count(loaders: Loaders, query: string): Promise<number> {
  const [[found] = []] = await loaders.rows('SearchConnection.totalCount', query, {
    limit: LIMITS.searchHits,
  });
  return Number(found);
}

/** Keeps the best hits in place, whichever of many equal hits they are. */
async function withOthers(loaders: Loaders, query: string, best: readonly Hit[]): Promise<readonly Hit[]> {
  const known = new Set(best.map(({ keys: [, id] }) => id));
  const others = (await hits(loaders, query, LIMITS.searchHits)).filter(({ keys: [, id] }) => !known.has(id));
  return [...best, ...others].slice(0, LIMITS.searchHits);
}

/** Whether the page is the same whatever follows these hits. */
function isWithin(best: readonly Hit[], page: Page): boolean {
  if (page.backward) return false;
  const known = [page.after, page.before].every(
    (keys) => keys === undefined || best.some(({ keys: [, id] }) => id === keys[1]),
  );
  return known && cut(best, page).length === page.limit;
}

export function cut(list: readonly Hit[], { after, before, limit, backward }: Page): readonly Hit[] {
  const from = after === undefined ? 0 : placeOf(list, after, 1);
  const to = before === undefined ? list.length : placeOf(list, before, 0);
  const range = list.slice(from, Math.max(from, to));
  return backward ? range.slice(-limit) : range.slice(0, limit);
}

/** The position of a cursor: after its hit or before it; if the hit is gone, where it would be. */
function placeOf(list: readonly Hit[], keys: readonly Key[], behind: 0 | 1): number {
  const found = list.findIndex(({ keys: [, id] }) => id === keys[1]);
  if (found >= 0) return found + behind;
  const next = list.findIndex((hit) => compare(hit.keys, keys) > 0);
  return next >= 0 ? next : list.length;
}

function compare([scoreA = 0, idA = '']: readonly Key[], [scoreB = 0, idB = '']: readonly Key[]): number {
  if (scoreA !== scoreB) return scoreA > scoreB ? -1 : 1;
  return idA < idB ? -1 : Number(idA > idB);
}
