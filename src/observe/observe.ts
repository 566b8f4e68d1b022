// Everything that shows a server from outside: its metrics, its log, its traces.
import type { FastifyInstance } from 'fastify';
import type { Application } from '../execution/application.js';
import type { Graph } from '../graph/connect.js';
import type { Reader } from '../graph/reader.js';
import { LIMITS } from '../limits/table.js';
import { logRequests } from './logging.js';
import { createMetrics } from './metrics.js';
import { observeRequests, type Requests } from './requests.js';
import type { Tracing } from './tracing.js';

export interface Seeing {
  /** Whether /metrics answers. It shows how busy a server is and what clients ask, which is not for everyone. */
  readonly metrics?: boolean;
  /** The log reports a request as slow from this many milliseconds on. */
  readonly slowMilliseconds?: number;
  readonly tracing?: Tracing | undefined;
}

export interface Observed extends Pick<Requests, 'plugin' | 'onCost' | 'known' | 'onKept'> {
  /** Adds /metrics, if it is on. */
  addRoute(): void;
  /** Wraps the reader of a request. */
  readonly reading: (requestId: string) => (reader: Reader) => Reader;
}

/** Must be called before other hooks are added. */
export function observe(
  app: FastifyInstance,
  application: Application,
  graph: () => Graph | undefined,
  { metrics: shown = true, slowMilliseconds = LIMITS.slowMilliseconds, tracing }: Seeing = {},
): Observed {
  const metrics = createMetrics({
    catalogue: application.catalogue,
    atWork: () => requests.atWork(),
    graph,
  });
  const requests = observeRequests(app, application.schema, [
    metrics,
    logRequests(app.log, slowMilliseconds),
    ...(tracing ? [tracing.observer] : []),
  ]);
  return {
    plugin: requests.plugin,
    onCost: requests.onCost,
    known: requests.known,
    onKept: requests.onKept,
    addRoute: () => {
      if (shown)
        app.get('/metrics', async (_request, reply) =>
          reply
            .type(metrics.contentType)
            .header('cache-control', 'no-store')
            .send(await metrics.text()),
        );
    },
    reading: (requestId) => (reader) => tracing?.reading(requestId, reader) ?? reader,
  };
}
