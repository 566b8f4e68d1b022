// Metrics of the process, which all servers in it share: memory, processor time, event-loop delay, unhandled faults.
import { collectDefaultMetrics, Counter, Registry } from 'prom-client';

export const processMetrics = new Registry();

collectDefaultMetrics({ register: processMetrics });

const unhandled = new Counter({
  name: 'ictgraph_unhandled_total',
  help: 'Rejections and exceptions that no code handled; each is a fault of the server.',
  labelNames: ['kind'],
  registers: [processMetrics],
});

type Kind = 'rejection' | 'exception';

for (const kind of ['rejection', 'exception'] satisfies Kind[]) unhandled.inc({ kind }, 0);

/** Counts an unhandled rejection or an uncaught exception. */
export const countUnhandled = (kind: Kind): void => unhandled.inc({ kind });
