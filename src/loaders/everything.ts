// The search over everything: what holds the words, in groups, and which words it had to leave out.
import type { CommitmentStatus, FoundKind } from '../generated/schema.js';
import { LIMITS } from '../limits/table.js';
import { byScore } from '../search/by-score.js';
import { queryAnywhere, queryEverywhere } from '../search/query.js';
import { withoutStatuses, type Question } from '../search/question.js';
import type { Loaders } from './loaders.js';

export interface FoundHit {
  readonly id: string;
  readonly score: number;
}

export type Groups = ReadonlyMap<FoundKind, readonly FoundHit[]>;

export interface Everything {
  readonly words: readonly string[];
  readonly anyWord: boolean;
  readonly groups: Groups;
}

/** More words than these are not left out one by one. */
const FEW = 8;

const GROUPS: Readonly<Record<string, FoundKind>> = {
  Observation: 'FIGURES',
  Evidence: 'PASSAGES',
  Quotation: 'PASSAGES',
  Document: 'DOCUMENTS',
};

export async function findEverything(loaders: Loaders, question: Question): Promise<Everything> {
  const { terms, telling } = question;
  for (const words of [terms, telling]) {
    const groups = await found(loaders, queryOf(words));
    if (isAny(groups)) return { words, anyWord: false, groups };
  }
  const fewer =
    telling.length > 1 && telling.length <= FEW
      ? telling.map((left) => telling.filter((one) => one !== left))
      : [];
  const tried = await Promise.all(
    fewer.map(async (words) => ({ words, anyWord: false, groups: await found(loaders, queryOf(words)) })),
  );
  const [best] = tried
    .filter(({ groups }) => isAny(groups))
    .sort((a, b) => scoreOf(b.groups) - scoreOf(a.groups));
  if (best) return best;
  const any = queryAnywhere({ words: telling, tolerant: true }, {});
  return { words: telling, anyWord: telling.length > 1, groups: await found(loaders, any) };
}

/** Promises with one of these statuses, of those that hold the other words; of all, when there are none. */
export async function promisesOf(
  loaders: Loaders,
  words: readonly string[],
  statuses: readonly CommitmentStatus[],
  asOf: string,
): Promise<readonly FoundHit[]> {
  const others = withoutStatuses(words);
  const promises =
    others.length > 0
      ? ((await found(loaders, queryOf(others))).get('PROMISES') ?? [])
      : await allPromises(loaders);
  const known = await Promise.all(promises.map(({ id }) => statusOf(loaders, id, asOf)));
  return promises.filter((_promise, index) => statuses.some((status) => status === known[index]));
}

export async function statusOf(loaders: Loaders, id: string, asOf: string): Promise<CommitmentStatus | null> {
  const [[status] = []] = await loaders.rows('Found.status', id, { asOf });
  return (status ?? null) as CommitmentStatus | null; // as it is stored
}

const queryOf = (words: readonly string[]): string => queryEverywhere({ words, tolerant: false }, {});

async function found(loaders: Loaders, query: string): Promise<Groups> {
  const groups = new Map<FoundKind, FoundHit[]>();
  for (const [type, isPromise, ids, scores] of await loaders.rows('Query.find', query, {
    limit: LIMITS.searchHits,
  })) {
    const kind = isPromise === true ? 'PROMISES' : (GROUPS[String(type)] ?? 'ENTITIES');
    const hits = (ids as string[]).map((id, index) => ({ id, score: (scores as number[])[index] ?? 0 }));
    groups.set(kind, [...(groups.get(kind) ?? []), ...hits]);
  }
  for (const hits of groups.values()) hits.sort(byScore);
  return groups;
}

async function allPromises(loaders: Loaders): Promise<FoundHit[]> {
  const rows = await loaders.reader.statement('FoundGroup.hits', { limit: LIMITS.searchHits });
  return rows
    .map(([id, last]) => ({ id: String(id), last: String(last), score: 1 }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.id < b.id ? -1 : 1)); // first what is due first
}

const isAny = (groups: Groups): boolean => [...groups.values()].some((hits) => hits.length > 0);

const scoreOf = (groups: Groups): number =>
  Math.max(0, ...[...groups.values()].map(([best]) => best?.score ?? 0));
