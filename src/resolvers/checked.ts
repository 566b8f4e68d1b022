// What a field demands of its arguments beyond their types. All fields of a request are asked for it before anything is
// executed (limits/arguments.ts): a resolver relies on it and does not ask again.
import type { GraphQLField } from 'graphql';
import type { Context } from '../context.js';

/** Reads nothing; throws BadUserInput. */
export type Check<A> = (args: A, context: Context) => void;

/** A resolver with what it demands, and perhaps other extensions of its field. */
export const checked = <P, A, R>(
  check: Check<A>,
  resolve: (parent: P, args: A, context: Context) => R,
  extensions: object = {},
) => ({ resolve, extensions: { ...extensions, check } });

export const checkOf = (field: GraphQLField<unknown, unknown>) =>
  field.extensions['check'] as Check<unknown> | undefined; // nobody else writes it
