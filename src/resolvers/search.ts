// Search by words: pages and facets, suggestions while typing, and what names may mean.
import type { Context } from '../execution/context.js';
import { BadUserInput } from '../common/errors.js';
import type {
  FacetField,
  QueryResolveArgs,
  QuerySearchArgs,
  QuerySuggestArgs,
  SearchFilter,
} from '../generated/schema.js';
import { LIMITS } from '../limits/table.js';
import { pageInfo, visible } from '../loaders/connection.js';
import { encodeCursor } from '../loaders/cursor.js';
import { toComparable } from '../loaders/filter.js';
import { BY_SCORE, find, type Hit } from '../loaders/hits.js';
import { candidatesOf, type Candidate } from '../loaders/candidates.js';
import { checkSize, toPage } from '../loaders/page.js';
import { suggestions } from '../loaders/suggestions.js';
import { highlights } from '../search/highlight.js';
import type { Filter } from '../search/query.js';
import { foldedWords } from '../search/words.js';
import { everyone } from '../common/slices.js';
import { withRule } from './argument-rules.js';
import { costs } from './costs.js';
import { withCurrentIds } from './current-ids.js';

const SUGGESTED = 8;
const CANDIDATES = 3;
const LEAST_SCORE = 0.5;

const FACETS: readonly FacetField[] = ['TYPE', 'COUNTRY', 'TECHNOLOGY'];

/** Checks that `query` contains something to search for. */
export function mustHaveWords(words: readonly unknown[]): void {
  if (words.length === 0)
    throw new BadUserInput('"query" has no letter or digit; there must be at least one.', {
      argument: 'query',
    });
}

function checkSearch({ query, where, ...paging }: QuerySearchArgs): void {
  toPage({ order: BY_SCORE }, paging);
  toComparable({ where });
  mustHaveWords(foldedWords(query));
}

async function search(_: unknown, { query, where, ...paging }: QuerySearchArgs, context: Context) {
  const page = toPage({ order: BY_SCORE }, paging);
  const words = foldedWords(query);
  const { loaders } = context;
  const { wanted, ...found } = await find(loaders, words, await filterOf(context, where));

  const edge = ({ keys: [score, id] }: Hit) => ({
    cursor: encodeCursor(BY_SCORE, [score, id]),
    score,
    highlights: async () => highlights(await loaders.existing(id), wanted),
    node: () => loaders.existing(id),
  });
  const hits = async (): Promise<readonly Hit[]> => visible(await found.page(page), page);
  return {
    edges: async () => (await hits()).map(edge),
    nodes: async () => (await hits()).map(({ keys: [, id] }) => loaders.existing(id)),
    pageInfo: async () => pageInfo(await found.page(page), page),
    totalCount: found.count,
    facets: async () => {
      const rows = await found.facets();
      return FACETS.map((field) => ({
        field,
        buckets: rows
          .filter(([of]) => of === field)
          .map(([, value, label, count]) => ({ value, label, count: Number(count) })),
      }));
    },
  };
}

function checkSuggest({ first }: QuerySuggestArgs): void {
  checkSize('first', first, LIMITS.suggestions);
}

async function suggest(_: unknown, { prefix, types, first }: QuerySuggestArgs, { loaders }: Context) {
  const found = await suggestions(loaders, prefix, types, first ?? SUGGESTED);
  return found.map((one) => ({ ...one, node: () => loaders.existing(one.id) }));
}

function checkResolve({ first, minScore }: QueryResolveArgs): void {
  checkSize('first', first, LIMITS.candidates);
  checkSize('minScore', minScore, 1, 0);
}

function resolve(_: unknown, { names, types, first, minScore }: QueryResolveArgs, { loaders }: Context) {
  let reading: Promise<readonly (readonly Candidate[])[]> | undefined;
  const read = () => (reading ??= candidatesOf(loaders, names, types, minScore ?? LEAST_SCORE, everyone));
  return names.map((name, index) => ({
    name,
    candidates: async () =>
      ((await read())[index] ?? [])
        .slice(0, first ?? CANDIDATES)
        .map((one) => ({ ...one, node: () => loaders.existing(one.id) })),
  }));
}

/** Null means the same as absent. */
async function filterOf(context: Context, where: SearchFilter | null | undefined): Promise<Filter> {
  const { types, countries, technologies } = await withCurrentIds(context, where ?? {}, 'where.');
  return { ...(types && { types }), ...(countries && { countries }), ...(technologies && { technologies }) };
}

export const byWords = {
  search: withRule(checkSearch, search),
  suggest: withRule(checkSuggest, suggest, { complexity: costs(({ first }) => Number(first ?? SUGGESTED)) }),
  resolve: withRule(checkResolve, resolve, {
    complexity: costs(({ first, names }) => Number(first ?? CANDIDATES) * (names as string[]).length),
  }),
};
