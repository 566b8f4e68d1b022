// Until the graph is loaded, routes that need it answer 503 and say where to look.
import type { preHandlerAsyncHookHandler } from 'fastify';
import type { Graph } from '../graph/connect.js';
import { errorBody } from './error.js';

export const whenReady =
  (
    graph: () => Graph | undefined,
    waiting: () => string | undefined = () => undefined,
  ): preHandlerAsyncHookHandler =>
  async (_request, reply) => {
    if (graph()) return;
    await reply
      .code(503)
      .header('retry-after', '1')
      .send(
        errorBody(
          waiting() ?? 'The graph is being loaded; /readyz reports when it is ready.',
          'GRAPH_UNAVAILABLE',
        ),
      );
  };
