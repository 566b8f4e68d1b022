// Limits how many queries run at a time, since each takes memory and connections to the database.
import type { FastifyRequest, onRequestAsyncHookHandler, RouteHandlerMethod } from 'fastify';
import { refuseAbove } from './shares.js';

export function atWork(
  limit: number,
  receiving: number,
): {
  /** Refuses the request before its body is read. */
  readonly onRequest: onRequestAsyncHookHandler;
  /** Counts until the work ends, which may be after the client has left. */
  readonly counted: (handler: RouteHandlerMethod) => RouteHandlerMethod;
} {
  let count = 0;
  const arriving = new Set<FastifyRequest['raw']>();
  const refuseMore = (): void => refuseAbove(limit, count, `${count} queries are running`);
  return {
    onRequest: async ({ raw }, reply) => {
      refuseMore();
      refuseAbove(receiving, arriving.size, `${arriving.size} queries are arriving`);
      arriving.add(raw);
      reply.raw.once('close', () => arriving.delete(raw));
    },
    counted: (handler) =>
      async function (request, reply) {
        arriving.delete(request.raw);
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
