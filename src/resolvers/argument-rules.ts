// What a field requires of its arguments beyond their types. limits/arguments.ts checks all fields of a request before anything
// is executed, so a resolver need not check again.
import type { GraphQLField } from 'graphql';
import type { Context } from '../execution/context.js';

/** Reads nothing; throws BadUserInput. */
export type Check<A> = (args: A, context: Context) => void;

/** A resolver with its check, and perhaps other extensions of its field. */
export const checked = <P, A, R>(
  check: Check<A>,
  resolve: (parent: P, args: A, context: Context) => R,
  extensions: object = {},
) => ({ resolve, extensions: { ...extensions, check } });

export const checkOf = (field: GraphQLField<unknown, unknown>) =>
  field.extensions['check'] as Check<unknown> | undefined; // only checked() writes it
