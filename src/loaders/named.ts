// Which two entities does a question name? "How are Ankara and the export board related?" names each with other words.
import { LIMITS } from '../limits/table.js';
import { placesIn } from '../search/match.js';
import { SMALL } from '../search/plain-words.js';
import { queryAnyOf } from '../search/query.js';
import { foldedWords } from '../search/words.js';
import type { Loaders } from './loaders.js';

interface Named {
  readonly id: string;
  /** The words of the question that its name has. */
  readonly words: ReadonlySet<string>;
  /** The share of its name's words that the question has: 1 if it is named in full. */
  readonly share: number;
}

/** A name of which the question has less than this share is not named. */
const ENOUGH = 0.5;

/** The ids of the two entities that different words name; none if one entity is what all words name. */
export async function namedApart({ reader }: Loaders, asked: readonly string[]): Promise<readonly string[]> {
  const words = asked.filter((word) => !SMALL.has(word));
  if (words.length < 2) return [];
  const query = queryAnyOf({ words, tolerant: false }, {});
  const [[answers] = []] = await reader.statement('Query.resolve', {
    queries: [query],
    words,
    limit: LIMITS.pageSize,
  });
  const [[, entities] = []] = answers as [string, [id: string, name: string, aliases: string[]][]][]; // its columns
  const all = (entities ?? []).map(([id, ...names]) => bestName(id, names.flat(), words));
  const alone = all.some((one) => one.words.size === words.length && one.share === 1);
  const whole = all.some((one) => one.words.size === words.length);
  const fitting = all.filter(({ share }) => share >= (whole ? 1 : ENOUGH));
  return alone ? [] : (bestPair(fitting)?.map(({ id }) => id) ?? []);
}

function bestName(id: string, names: readonly string[], words: readonly string[]): Named {
  const all = names.map((name): Named => {
    const own = foldedWords(name).filter((word) => !SMALL.has(word));
    const places = words.map((word) => placesIn(own, word, { words, tolerant: false }));
    const found = words.filter((_word, index) => places[index]?.length);
    return { id, words: new Set(found), share: new Set(places.flat()).size / Math.max(own.length, 1) };
  });
  return all.reduce((best, one) => (compare(one, best) < 0 ? one : best));
}

/** The two that have no word in common, and most words together. */
function bestPair(all: readonly Named[]): readonly [Named, Named] | undefined {
  const ordered = [...all].sort(compare);
  const pairs = ordered.flatMap((first, at) => {
    const second = ordered
      .slice(at + 1)
      .find(({ words }) => ![...words].some((word) => first.words.has(word)));
    return second ? [[first, second] as const] : [];
  });
  return pairs.sort((a, b) => weight(b) - weight(a))[0];
}

const weight = (pair: readonly Named[]): number =>
  pair.reduce((sum, { words, share }) => sum + words.size + share, 0);

const compare = (a: Named, b: Named): number =>
  b.words.size + b.share - (a.words.size + a.share) || (a.id < b.id ? -1 : 1);
