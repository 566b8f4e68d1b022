// What a field requires of its arguments beyond their types. admission/arguments.ts checks all fields of a request before anything
// is executed, so a resolver need not check again.
import type { GraphQLField } from 'graphql';
import type { Context } from '../execution/context.js';

/** Reads nothing; throws BadUserInput. */
export type ArgumentRule<A> = (args: A, context: Context) => void;

/** A resolver with the rule of its arguments, and perhaps other extensions of its field. */
export const withRule = <P, A, R>(
  rule: ArgumentRule<A>,
  resolve: (parent: P, args: A, context: Context) => R,
  extensions: object = {},
) => ({ resolve, extensions: { ...extensions, argumentRule: rule } });

export const argumentRuleOf = (field: GraphQLField<unknown, unknown>) =>
  field.extensions['argumentRule'] as ArgumentRule<unknown> | undefined; // only withRule() writes it
