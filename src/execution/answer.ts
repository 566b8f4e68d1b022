// How an answer leaves that the graph could not give, or only in part.
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request.js';

/** Seconds after which a client may ask again. */
export const RETRY_AFTER = '5';

/** 503 when nothing could be read; 200 with what was read and an error for each field that was not. */
export const unavailable: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { data, errors = [] } = body.singleResult;
        if (errors.some(({ extensions }) => extensions?.['code'] === 'GRAPH_UNAVAILABLE')) {
          http.headers.set('retry-after', RETRY_AFTER);
          if (isEmpty(data)) http.status = 503;
        }
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
