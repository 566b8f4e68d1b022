// Seeded queries made from the schema. The same seed is the same query, whatever came before it.
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { brokenQueries } from './broken.js';
import { write, type Query } from './document.js';
import { selections } from './tree.js';
import { hostileValues, rightValues, type Known } from './values.js';

const DEPTH = 5;

/** right: executes, unless it costs too much. hostile: right as a document. broken: anything. */
export type Kind = 'right' | 'hostile' | 'broken';

export interface MadeQuery extends Query {
  readonly kind: Kind;
}

export function arbitraryQuery(
  schema: GraphQLSchema,
  known: Known,
  kinds: readonly Kind[] = ['right', 'hostile', 'broken'],
): fc.Arbitrary<MadeQuery> {
  const right = selections(schema, rightValues(known), DEPTH).map(write);
  const hostile = selections(schema, hostileValues(known), DEPTH).map(write);
  const of: Readonly<Record<Kind, fc.Arbitrary<Query>>> = { right, hostile, broken: brokenQueries(hostile) };
  return fc.oneof(...kinds.map((kind) => of[kind].map((query): MadeQuery => ({ ...query, kind }))));
}

/** Parameters of fast-check under which it makes the query of this seed, and makes it smaller. */
export const only = (seed: number) => ({ seed: spread(seed), numRuns: 1 }) as const;

/** The queries of the seeds from `seed` on. */
export function* queries(arbitrary: fc.Arbitrary<MadeQuery>, seed: number, count: number) {
  for (let at = seed; at < seed + count; at++)
    for (const query of fc.sample(arbitrary, only(at))) yield { seed: at, ...query };
}

/** Neighbouring seeds would begin alike. */
function spread(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) | 0;
}
