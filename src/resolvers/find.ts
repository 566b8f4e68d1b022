// The search over everything, as the schema has it.
import type { Context } from '../context.js';
import { BadUserInput } from '../errors.js';
import type { FoundKind, QueryFindArgs } from '../generated/schema.js';
import { findEverything, promisesOf, statusOf, type FoundHit } from '../loaders/everything.js';
import { checkSize } from '../loaders/page.js';
import { termsOf } from '../search/numbers.js';
import { toQuestion } from '../search/question.js';
import { checked } from './checked.js';

const SHOWN = 5;
const KINDS: readonly FoundKind[] = ['ENTITIES', 'FIGURES', 'PROMISES', 'PASSAGES', 'DOCUMENTS'];

function checkFind({ query, first }: QueryFindArgs): void {
  checkSize('first', first);
  if (termsOf(query).length === 0)
    throw new BadUserInput('"query" has no letter or digit; there must be at least one.', {
      argument: 'query',
    });
}

async function find(_: unknown, { query, first }: QueryFindArgs, { loaders }: Context) {
  const asOf = new Date().toISOString().slice(0, 10);
  const question = toQuestion(termsOf(query));
  const { words, anyWord, groups } = await findEverything(loaders, question);
  const hitsOf = async (kind: FoundKind): Promise<readonly FoundHit[]> =>
    kind === 'PROMISES' && question.statuses.length > 0
      ? promisesOf(loaders, words, question.statuses, asOf)
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
    complexity: ({ args, childComplexity }: { args: Record<string, unknown>; childComplexity: number }) =>
      1 + KINDS.length * Number(args['first'] ?? SHOWN) * childComplexity,
  }),
};
