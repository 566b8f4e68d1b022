// The search over everything: what contains the words, in groups, and which words it had to leave out.
import type { CommitmentStatus, FoundKind } from '../generated/schema.js';
import { LIMITS } from '../limits/table.js';
import { byScore } from '../search/by-score.js';
import type { Wanted } from '../search/match.js';
import { isNumber } from '../search/numbers.js';
import { queryAnywhere, queryEverywhere } from '../search/query.js';
import type { Question } from '../search/question.js';
import type { Loaders } from './loaders.js';

export interface FoundHit {
  readonly id: string;
  readonly score: number;
}

export type Groups = ReadonlyMap<FoundKind, readonly FoundHit[]>;

export interface Everything {
  /** The words that the search looked for. */
  readonly wanted: Wanted;
  readonly anyWord: boolean;
  readonly groups: Groups;
}

/** With more words than these, it does not try to leave out one after the other. */
const FEW = 8;

const GROUPS: Readonly<Record<string, FoundKind>> = {
  Observation: 'FIGURES',
  Evidence: 'PASSAGES',
  Quotation: 'PASSAGES',
  Document: 'DOCUMENTS',
};

/**
 * What contains all words; or the content words, exact or mistyped; or all but one of them; or any. Numbers are always
 * required.
 */
export async function findEverything(loaders: Loaders, { terms, content }: Question): Promise<Everything> {
  const attempt = async (wanted: Wanted, anyWord = false): Promise<Everything> => {
    const query = anyWord ? queryAnywhere(wanted, {}) : queryEverywhere(wanted, {});
    return { wanted, anyWord, groups: await found(loaders, query) };
  };
  const isNothing = ({ groups }: Everything): boolean => groups.size === 0;
  const whole = await attempt({ words: terms, tolerant: false });
  if (!isNothing(whole)) return whole;
  if (content.length === 0) return { ...whole, wanted: { words: [], tolerant: false } };
  for (const tolerant of [false, true]) {
    const tried = await attempt({ words: content, tolerant });
    if (!isNothing(tried)) return tried;
  }
  const [best] = (await Promise.all(withoutOne(content).map((words) => attempt({ words, tolerant: false }))))
    .filter((tried) => !isNothing(tried))
    .sort((a, b) => (content.length === 2 ? rarer(a.groups, b.groups) : closer(a.groups, b.groups)));
  if (best) return best;
  const any = await attempt({ words: content, tolerant: true }, true);
  return { ...any, anyWord: content.length > 1 && !isNothing(any) };
}

const withoutOne = (words: readonly string[]): string[][] =>
  words.length < 2 || words.length > FEW
    ? []
    : words.filter((word) => !isNumber(word)).map((left) => words.filter((word) => word !== left));

/** All promises with one of these statuses; if the question has content words, only those that contain them. */
export async function promisesOf(
  loaders: Loaders,
  { content, statuses }: Question,
  { wanted, anyWord, groups }: Everything,
  asOf: string,
): Promise<readonly FoundHit[]> {
  const others = wanted.words.filter((word) => content.includes(word));
  const holding = async (): Promise<readonly FoundHit[]> => {
    if (content.length === 0) return allOf(loaders, 'PROMISES');
    if (anyWord || groups.size === 0 || others.length === wanted.words.length)
      return groups.get('PROMISES') ?? [];
    const those = await found(loaders, queryEverywhere({ ...wanted, words: others }, {}));
    return those.get('PROMISES') ?? [];
  };
  const promises = await holding();
  const known = await Promise.all(promises.map(({ id }) => statusOf(loaders, id, asOf)));
  return promises.filter((_promise, index) => statuses.some((status) => status === known[index]));
}

export async function statusOf(loaders: Loaders, id: string, asOf: string): Promise<CommitmentStatus | null> {
  const [[status] = []] = await loaders.rows('Found.status', id, { asOf });
  return (status ?? null) as CommitmentStatus | null; // stored as a status
}

/** Everything of one kind; promises by due date. */
export async function allOf(loaders: Loaders, kind: FoundKind): Promise<readonly FoundHit[]> {
  const rows = await loaders.rows('FoundGroup.hits', kind, { limit: LIMITS.searchHits });
  const inOrder = rows
    .map(([id, due]) => ({ id: String(id), due: String(due) }))
    .sort((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))
    .slice(0, LIMITS.searchHits);
  return inOrder.map(({ id }, index) => ({ id, score: 1 - index / inOrder.length }));
}

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

/** Of single words: a short name gives even a common word a high score. */
const rarer = (a: Groups, b: Groups): number => countOf(a) - countOf(b);
const countOf = (groups: Groups): number => [...groups.values()].reduce((sum, hits) => sum + hits.length, 0);

/** Of several words: those that stand best together. */
const closer = (a: Groups, b: Groups): number => scoreOf(b) - scoreOf(a);
const scoreOf = (groups: Groups): number =>
  Math.max(0, ...[...groups.values()].map(([best]) => best?.score ?? 0));
