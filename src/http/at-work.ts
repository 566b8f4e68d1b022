// Only so many queries are executed at a time: what more would hold is memory, and connections to the database.
import type { onRequestAsyncHookHandler, RouteHandlerMethod } from 'fastify';
import { ServerBusy } from '../errors.js';

export function atWork(limit: number): {
  /** Refuses before the body is read. */
  readonly onRequest: onRequestAsyncHookHandler;
  /** Counts until the work ends, which may be later than its client goes away. */
  readonly counted: (handler: RouteHandlerMethod) => RouteHandlerMethod;
} {
  let count = 0;
  const refuseMore = (): void => {
    if (count >= limit)
      throw new ServerBusy(`${count} queries are executed, which is the most`, { got: count + 1, limit });
  };
  return {
    onRequest: async () => refuseMore(),
    counted: (handler) =>
      async function (request, reply) {
        refuseMore(); // others may have begun while this body was read
        count++;
        try {
          return await (handler.call(this, request, reply) as Promise<unknown>); // Apollo's is async
        } finally {
          count--;
        }
      },
  };
}
