// Entities by the beginnings of their names: what may be meant while somebody types.
import type { EntityType } from '../generated/schema.js';
import { ENTITY_TYPES } from '../model/model.js';
import { matchesInName, type TextRange } from '../search/highlight.js';
import { placesIn, type Wanted } from '../search/match.js';
import { queryAliases, queryNames } from '../search/query.js';
import { foldedWords, searchText } from '../search/words.js';
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
  const words = foldedWords(typed);
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
    const found = foldedWords(text);
    return wanted.words.every((word) => placesIn(found, word, wanted).length > 0);
  });
  const ranked = fitting.map((text) => ({
    id: String(id),
    text,
    matches: matchesInName(text, wanted),
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
