// The search over everything, as the schema has it.
import type { Context } from '../context.js';
import type { FoundKind, QueryFindArgs } from '../generated/schema.js';
import { findEverything, promisesOf, statusOf, type FoundHit } from '../loaders/everything.js';
import { checkSize } from '../loaders/page.js';
import { termsOf } from '../search/numbers.js';
import { toQuestion } from '../search/question.js';
import { checked } from './checked.js';
import { costs } from './costs.js';
import { mustHaveWords } from './search.js';

const SHOWN = 5;
const KINDS: readonly FoundKind[] = ['ENTITIES', 'FIGURES', 'PROMISES', 'PASSAGES', 'DOCUMENTS'];

function checkFind({ query, first }: QueryFindArgs): void {
  checkSize('first', first);
  mustHaveWords(termsOf(query));
}

async function find(_: unknown, { query, first }: QueryFindArgs, { loaders }: Context) {
  const asOf = new Date().toISOString().slice(0, 10);
  const question = toQuestion(termsOf(query));
  const { words, anyWord, groups } = await findEverything(loaders, question);
  let promises: Promise<readonly FoundHit[]> | undefined; // looked for when asked for, and once for their number and the best
  const hitsOf = async (kind: FoundKind): Promise<readonly FoundHit[]> =>
    kind === 'PROMISES' && question.statuses.length > 0
      ? (promises ??= promisesOf(loaders, words, question.statuses, asOf))
      : (groups.get(kind) ?? []);
  const shown = ({ id, score }: FoundHit, kind: FoundKind) => ({
    score,
    node: () => loaders.existing(id),
    status: () => (kind === 'PROMISES' ? statusOf(loaders, id, asOf) : null),
  });
  return {
    words,
    anyWord,
    leftOut: question.terms.filter((term) => !words.includes(term)),
    groups: KINDS.map((kind) => ({
      kind,
      totalCount: async () => (await hitsOf(kind)).length,
      hits: async () => (await hitsOf(kind)).slice(0, first ?? SHOWN).map((hit) => shown(hit, kind)),
    })),
  };
}

export const everything = {
  find: checked(checkFind, find, {
    complexity: costs(({ first }) => KINDS.length * Number(first ?? SHOWN)),
  }),
};
