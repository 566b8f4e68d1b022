// Until the graph is loaded, what needs it answers 503 and says where to look.
import type { preHandlerAsyncHookHandler } from 'fastify';
import type { Graph } from '../graph/connect.js';
import { told } from './error.js';

export const whenReady =
  (graph: () => Graph | undefined): preHandlerAsyncHookHandler =>
  async (_request, reply) => {
    if (graph()) return;
    await reply
      .code(503)
      .header('retry-after', '1')
      .send(told('The graph is being loaded; /readyz tells when it is there.', 'GRAPH_UNAVAILABLE'));
  };
