// The HTTP status of an answer that failed, entirely or in part.
import type { ApolloServerPlugin } from '@apollo/server';
import { ClientError } from '../common/errors.js';
import type { RequestContext } from './request.js';

/** The status of the first error if nothing could be read; otherwise 200, with data and an error for each failed field. */
export const statusOfAnswer: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ errors = [], response: { body, http } }) => {
        const failures = errors
          .map(({ originalError }) => originalError)
          .filter((error) => error instanceof ClientError);
        const [first] = failures;
        if (body.kind !== 'single' || !first) return Promise.resolve();
        const wait = Math.max(...failures.map(({ retryAfter = 0 }) => retryAfter));
        if (wait > 0) http.headers.set('retry-after', String(wait));
        if (isEmpty(body.singleResult.data)) http.status = first.status;
        return Promise.resolve();
      },
    }),
};

const isEmpty = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null || value === 'Query'); // __typename reads nothing

/** Ends the transaction; the answer does not wait for that. */
export const closeTransaction = (
  onRequest: ((statements: readonly string[]) => void) | undefined,
): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { attempts, deadline } }) => {
        deadline.end();
        void attempts.at(-1)?.close();
        onRequest?.(attempts.flatMap(({ sent }) => sent));
        return Promise.resolve();
      },
    }),
});
