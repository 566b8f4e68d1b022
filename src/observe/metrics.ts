// The metrics of one server, for Prometheus. Each label has a bounded set of values, whatever clients send.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { MOST_CONNECTIONS, poolUse } from '../graph/pool.js';
import { pulseOf, type Pulse } from '../graph/pulse.js';
import { processMetrics } from './process-metrics.js';
import type { Observer } from './requests.js';

export interface Metrics extends Observer {
  readonly contentType: string;
  /** All metrics of the server and of its process, as text. */
  text(): Promise<string>;
}

export interface Sources {
  readonly catalogue: Catalogue;
  readonly atWork: () => number;
  readonly graph: () => Graph | undefined;
}

export function createMetrics({ catalogue, atWork, graph }: Sources): Metrics {
  const register = new Registry();
  const registers = [register];

  const requests = new Counter({
    name: 'ictgraph_requests_total',
    help: 'Requests by operation (a root field of the schema, or a route) and outcome.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const errors = new Counter({
    name: 'ictgraph_errors_total',
    help: 'Requests with an error, by its code, or by the HTTP status outside of /graphql.',
    labelNames: ['code'],
    registers,
  });
  const duration = new Histogram({
    name: 'ictgraph_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    registers,
  });
  const points = new Histogram({
    name: 'ictgraph_request_points',
    help: 'The most items that a GraphQL request can return.',
    buckets: [1, 10, 100, 1_000, 10_000, 50_000, 100_000, 250_000],
    registers,
  });
  const statements = new Histogram({
    name: 'ictgraph_request_statements',
    help: 'Cypher statements that a GraphQL request sent.',
    buckets: [0, 1, 2, 4, 8, 16, 32, 64, 128],
    registers,
  });
  const answers = new Counter({
    name: 'ictgraph_answers_total',
    help: 'Answers of GraphQL requests: kept from before, or computed.',
    labelNames: ['from'],
    registers,
  });
  new Gauge({
    name: 'ictgraph_requests_at_work',
    help: 'Requests in progress.',
    registers,
    collect() {
      this.set(atWork());
    },
  });
  new Gauge({
    name: 'ictgraph_transactions',
    help: `Transactions that wait for one of the ${MOST_CONNECTIONS} connections to the database, or hold one.`,
    labelNames: ['state'],
    registers,
    collect() {
      const ready = graph();
      const { waiting, open } = ready ? poolUse(ready.driver) : { waiting: 0, open: 0 };
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'open' }, open);
    },
  });
  graphMetrics(registers, async () => {
    const ready = graph();
    const pulse = ready && (await pulseOf(ready, catalogue));
    return pulse?.answers ? pulse : undefined;
  });

  return {
    contentType: register.contentType,
    text: () => Registry.merge([register, processMetrics]).metrics(),
    ended: (seen) => {
      requests.inc({ operation: seen.operation, outcome: seen.outcome });
      duration.observe({ operation: seen.operation }, seen.milliseconds / 1_000);
      if (seen.isKept) answers.inc({ from: 'kept' });
      else if (seen.attempts !== undefined) answers.inc({ from: 'computed' });
      if (seen.points !== undefined) points.observe(seen.points);
      if (seen.statements !== undefined) statements.observe(seen.statements);
      const codes = seen.codes.length > 0 ? seen.codes : seen.status >= 400 ? [`HTTP_${seen.status}`] : [];
      for (const code of codes) errors.inc({ code });
    },
  };
}

type GraphState = Extract<Pulse, { answers: true }>;

/** If the graph does not answer, only `ictgraph_graph_up` has a value, 0: an old version would look like a current one. */
function graphMetrics(registers: Registry[], readState: () => Promise<GraphState | undefined>): void {
  const ofState = (name: string, help: string, value: (state?: GraphState) => number | undefined): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const now = value(await readState());
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });

  ofState('ictgraph_graph_up', '1 if the graph has just answered, else 0.', (state) => (state ? 1 : 0));
  ofState(
    'ictgraph_graph_version',
    'The version of the graph that answers; each load that changes something raises it.',
    (state) => state?.version,
  );
  ofState(
    'ictgraph_graph_age_seconds',
    'Time since the load that made this version.',
    (state) => state && (Date.now() - state.loadedAt.getTime()) / 1_000,
  );
}
