// /healthz answers as soon as the server listens, /readyz once the graph can be asked.
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/connect.js';

export function healthRoutes(app: FastifyInstance, graph: () => Graph | undefined): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = await notReady(graph());
    return reason === undefined
      ? { status: 'ready' }
      : reply.code(503).header('retry-after', '1').send({ status: reason });
  });
}

async function notReady(graph: Graph | undefined): Promise<string | undefined> {
  if (!graph) return 'loading';
  try {
    await graph.driver.verifyConnectivity(graph.database === undefined ? {} : { database: graph.database });
    return undefined;
  } catch {
    return 'the database cannot be reached';
  }
}
