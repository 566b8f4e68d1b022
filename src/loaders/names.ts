// Entities by their names: what may be meant while somebody types, and by a name from elsewhere.
import { ENTITY_TYPES, type EntityType } from '../dataset/predicates.js';
import { matchesIn, type TextRange } from '../search/highlight.js';
import { isFound, type Wanted } from '../search/match.js';
import { queryAliases, queryAnyOf, queryNames } from '../search/query.js';
import { byScore } from '../search/by-score.js';
import { inOrder, similarity, stepsOf } from '../search/similarity.js';
import { searchText, wordsOf } from '../search/words.js';
import type { Slices } from '../slices.js';
import type { Loaders } from './loaders.js';

type Types = readonly EntityType[] | null | undefined;

export interface Suggested {
  readonly id: string;
  readonly text: string;
  readonly matches: readonly TextRange[];
}

export async function suggestions(
  loaders: Loaders,
  typed: string,
  types: Types,
  first: number,
): Promise<Suggested[]> {
  const words = wordsOf(typed).map(({ text }) => text);
  if (words.length === 0 || types?.length === 0) return [];
  const prefix = words.join(' ');
  const exactly: Wanted = { words, tolerant: false };
  const mistyped: Wanted = { words, tolerant: true };
  const filter = types ? { types } : {};
  // one letter begins words of half of all names, and few are needed: names that begin with it come before others
  const begun = await find(queryAliases(exactly, filter), exactly);
  if (begun.length >= first || (prefix.length === 1 && begun.length > 0)) return begun;
  const found = await find(queryNames(exactly, filter), exactly);
  return found.length > 0 ? found : find(queryNames(mistyped, filter), mistyped);

  /** Names that begin like this, up to `first` of each type, and what the query brings. */
  async function find(query: string, wanted: Wanted): Promise<Ranked[]> {
    const args = { prefix, types: types ?? ENTITY_TYPES, limit: first };
    const rows = await loaders.rows('Query.suggest', query, args);
    return byRank(rows.flatMap((row) => bestName(row, wanted))).slice(0, first);
  }
}

interface Ranked extends Suggested {
  /** Low comes first. */
  readonly rank: readonly (number | string)[];
}

/** The name or alias of an entity that has every word, the closest to what was typed. */
function bestName([id, name, aliases]: readonly unknown[], wanted: Wanted): Ranked[] {
  const texts = [String(name), ...(aliases as readonly string[])]; // the columns of the statement
  const fitting = texts.filter((text) => {
    const found = wordsOf(text);
    return wanted.words.every((word) => found.some((one) => isFound(one.text, word, wanted)));
  });
  const ranked = fitting.map((text) => ({
    id: String(id),
    text,
    matches: matchesIn(text, wanted),
    rank: rankOf(text, text === name, String(id), wanted),
  }));
  return byRank(ranked).slice(0, 1);
}

function rankOf(text: string, isName: boolean, id: string, { words }: Wanted): Ranked['rank'] {
  const [whole, typed] = [searchText(text), words.join(' ')];
  return [
    Number(whole !== typed),
    Number(!whole.startsWith(typed)),
    Number(!isName),
    whole.length,
    whole,
    id,
  ];
}

const byRank = (all: readonly Ranked[]): Ranked[] =>
  [...all].sort(({ rank: a }, { rank: b }) => {
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs < 0 ? 0 : (a[differs] ?? '') < (b[differs] ?? '') ? -1 : 1;
  });

export interface Candidate {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
}

const CANDIDATES = 25;
const LEAST_SIMILAR = 0.5;

/** Entities whose name or an alias is similar, the most similar first. */
export async function candidates(
  loaders: Loaders,
  name: string,
  types: Types,
  slices: Slices,
): Promise<Candidate[]> {
  const words = wordsOf(name).map(({ text }) => text);
  const sorted = inOrder(name);
  if (words.length === 0 || types?.length === 0) return [];
  const exactly = await similar({ words, tolerant: false });
  return exactly[0]?.score === 1 ? exactly : similar({ words, tolerant: true }); // mistyped words are looked for slowly

  async function similar(wanted: Wanted): Promise<Candidate[]> {
    const query = queryAnyOf(wanted, types ? { types } : {});
    const rows = await loaders.rows('Query.resolve', query, { limit: CANDIDATES });
    const found: Candidate[] = [];
    for (const [id, own, aliases] of rows)
      found.push(await mostSimilar(String(id), [String(own), ...(aliases as string[])])); // as above
    return found.filter(({ score }) => score >= LEAST_SIMILAR).sort(byScore);
  }

  async function mostSimilar(id: string, texts: readonly string[]): Promise<Candidate> {
    let best: Candidate = { id, matched: '', score: -1 };
    for (const matched of texts) {
      const other = inOrder(matched);
      await slices.take(stepsOf(other, sorted));
      const score = similarity(other, sorted, LEAST_SIMILAR);
      if (score > best.score) best = { id, matched, score };
    }
    return best;
  }
}
