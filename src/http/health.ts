// /healthz answers as soon as the server listens; /readyz reports whether the graph has just answered a read.
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { pulseOf } from '../graph/pulse.js';

export interface Health {
  /** Why the graph is not served, if it is there and is not that of this release. */
  readonly waiting?: () => string | undefined;
  /** Why the database is away and will not come back by itself. */
  readonly trouble?: () => string | undefined;
  /** The hash of this server's own data. If the graph has other data, the server serves it and /readyz says so. */
  readonly ownHash?: () => string | undefined;
}

export function healthRoutes(
  app: FastifyInstance,
  graph: () => Graph | undefined,
  catalogue: Catalogue,
  { waiting = () => undefined, trouble = () => undefined, ownHash = () => undefined }: Health = {},
): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const notReady = (status: string) => reply.code(503).header('retry-after', '1').send({ status });
    const ready = graph();
    if (!ready) return notReady(waiting() ?? 'loading');
    const pulse = await pulseOf(ready, catalogue);
    if (!pulse.answers) return notReady(trouble() ?? pulse.reason);
    const own = ownHash();
    return own === undefined || own === pulse.hash
      ? { status: 'ready' }
      : { status: 'ready', data: OTHER_DATA, version: pulse.version };
  });
}

const OTHER_DATA = 'The graph and the data/ of this server differ; the server serves the graph as it is.';
