// What a client sees of an error: errors of common/errors.ts and of GraphQL itself as they are; of all others only the request's id.
import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from './context.js';
import { GraphUnavailable } from '../common/errors.js';

const MASKED = 'INTERNAL_SERVER_ERROR';

export const logUnforeseen = (log: FastifyBaseLogger): ApolloServerPlugin<Pick<Context, 'requestId'>> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) {
          const { originalError } = error;
          if (originalError instanceof GraphUnavailable && originalError.cause !== undefined)
            log.warn({ err: originalError.cause, requestId, path: error.path }, 'the database failed a read');
          if (isForeseen(error)) continue;
          log.error({ err: unwrapResolverError(error), requestId, path: error.path }, 'unforeseen error');
          error.extensions['requestId'] = requestId;
        }
        return Promise.resolve();
      },
    }),
});

export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError) || !isForeseen(error)) {
    const { message: _message, extensions, ...place } = formatted;
    return { ...place, ...masked(extensions?.['requestId'] as string | undefined) }; // written above
  }
  const code = error.originalError instanceof GraphQLError && error.originalError.extensions['code'];
  // Apollo gives every error of the document its own code, and some errors of a request none
  if (code === 'BAD_USER_INPUT') return withCode(formatted, code);
  return formatted.extensions?.['code'] === MASKED ? withCode(formatted, 'BAD_REQUEST') : formatted;
}

const withCode = (formatted: GraphQLFormattedError, code: string): GraphQLFormattedError => ({
  ...formatted,
  extensions: { ...formatted.extensions, code },
});

/**
 * Everything that a client sees of an unforeseen error.
 *
 * @param requestId undefined for errors that Apollo logs outside of a request with a context
 */
export const masked = (requestId: string | undefined) => ({
  message: `Something went wrong; the server's log has it${requestId === undefined ? '' : ` under request ${requestId}`}.`,
  extensions: { code: MASKED, requestId },
});

/** Errors of the client have a code or a status that shows it. */
function isForeseen({ extensions: { code, http } }: GraphQLError): boolean {
  if (code !== undefined) return code !== MASKED;
  const { status } = (http ?? {}) as { readonly status?: number }; // as Apollo writes it
  return status !== undefined && status >= 400 && status < 500;
}
