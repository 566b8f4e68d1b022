// Entities by names from elsewhere: which of them each may mean.
import type { EntityType } from '../generated/schema.js';
import { byScore } from '../search/by-score.js';
import { Likeness, stepsOf } from '../search/likeness.js';
import { queryAnyOf } from '../search/query.js';
import { foldedWords } from '../search/words.js';
import type { Slices } from '../common/slices.js';
import type { Loaders } from './loaders.js';

export interface Candidate {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
}

/** The columns of the statement. */
type Entity = readonly [id: string, name: string, aliases: readonly string[]];
type Answers = readonly (readonly [query: string, entities: readonly Entity[]])[];
type Counts = readonly (readonly [word: string, names: number])[];

const CANDIDATES = 25;

/** For each name, the entities whose name or an alias is so like it, the most similar first. */
export async function candidatesOf(
  { reader }: Loaders,
  names: readonly string[],
  types: readonly EntityType[] | null | undefined,
  least: number,
  slices: Slices,
): Promise<readonly (readonly Candidate[])[]> {
  const asked = new Map(names.map((name) => [name, foldedWords(name)]));
  const found = await similar([...asked.values()], false);
  const isFound = (words: readonly string[]): boolean => found.get(words)?.[0]?.score === 1;
  const others = [...asked.values()].filter((words) => !isFound(words));
  const mistyped = await similar(others, true); // which are looked for slowly
  return [...names].map((name) => {
    const words = asked.get(name) ?? [];
    return mistyped.get(words) ?? found.get(words) ?? [];
  });

  async function similar(
    all: readonly (readonly string[])[],
    tolerant: boolean,
  ): Promise<Map<readonly string[], Candidate[]>> {
    const filter = types ? { types } : {};
    const queries = new Map(
      all
        .filter((words) => words.length > 0 && types?.length !== 0)
        .map((words) => [words, queryAnyOf({ words, tolerant }, filter)]),
    );
    if (queries.size === 0) return new Map();
    const [[answers, counts] = []] = await reader.statement('Query.resolve', {
      queries: [...queries.values()],
      words: [...new Set([...queries.keys()].flat())],
      limit: CANDIDATES,
    });
    const entities = new Map(answers as Answers);
    const likeness = new Likeness(new Map(counts as Counts));
    const candidates = new Map<readonly string[], Candidate[]>();
    for (const [words, query] of queries)
      candidates.set(words, await best(words, entities.get(query) ?? [], likeness));
    return candidates;
  }

  async function best(
    words: readonly string[],
    entities: readonly Entity[],
    likeness: Likeness,
  ): Promise<Candidate[]> {
    const candidates: Candidate[] = [];
    for (const [id, own, aliases] of entities) {
      let most: Candidate = { id, matched: '', score: -1 };
      for (const matched of [own, ...aliases]) {
        const other = foldedWords(matched);
        await slices.take(stepsOf(words, other));
        const score = likeness.of(words, other);
        if (score > most.score) most = { id, matched, score };
      }
      if (most.score >= least) candidates.push(most);
    }
    return candidates.sort(byScore);
  }
}
