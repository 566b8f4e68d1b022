// What a client sees of an error: those of errors.ts and of GraphQL itself as they are; of all others only the request's id.
import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from './context.js';

const MASKED = 'INTERNAL_SERVER_ERROR';

export const logUnforeseen = (log: FastifyBaseLogger): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) {
          if (isForeseen(error)) continue;
          log.error({ err: unwrapResolverError(error), requestId, path: error.path }, 'unforeseen error');
          error.extensions['requestId'] = requestId;
        }
        return Promise.resolve();
      },
    }),
});

export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  // an enum's error is made while the document is validated, where Apollo gives every error its own code
  if (original instanceof GraphQLError && 'allowed' in original.extensions)
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  if (formatted.extensions?.['code'] !== MASKED) return formatted;
  const requestId = formatted.extensions['requestId'];
  const { message: _message, extensions: _extensions, ...place } = formatted;
  return {
    ...place,
    ...masked(String(requestId)),
  };
}

/** All that a client is told of an error that nobody has foreseen. */
export const masked = (requestId: string) => ({
  message: `Something went wrong; the server's log has it under request ${requestId}.`,
  extensions: { code: MASKED, requestId },
});

const isForeseen = (error: GraphQLError): boolean => {
  const original = unwrapResolverError(error);
  return original instanceof GraphQLError && original.extensions['code'] !== MASKED;
};
