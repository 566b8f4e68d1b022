import { createRequire } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import { startTracing } from '../../src/observe/start-tracing.js';
import { useServer } from '../support/server.js';
import { startReceiver, valuesOf } from './receiver.js';

/** The interface alone comes with the metrics, and is small. */
const loaded = (): string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((file) =>
    /@opentelemetry.(sdk|exporter|otlp)/.test(file),
  );

const unconfigured = await startTracing(undefined, () => undefined);
const loadedWithout = loaded();

process.env['OTEL_BSP_SCHEDULE_DELAY'] = '20'; // milliseconds until spans are sent
const receiver = await startReceiver();
const problems: string[] = [];
const tracing = await startTracing(receiver.url, (problem) => problems.push(problem));
const ERROR = 2;
const SECRET = 'correct-horse-battery';

afterAll(() => receiver.close());

describe('a server without an endpoint for traces', () => {
  it('loads neither the SDK nor an exporter', () => {
    expect(unconfigured).toBeUndefined();
    expect(loadedWithout).toEqual([]);
    expect(loaded()).not.toEqual([]); // with one, it does
  });
});

describe('a server with an endpoint for traces', () => {
  const server = useServer({ seeing: { tracing } });

  const spanOf = async (id: string | null) => {
    const found = () => receiver.spans().find((span) => valuesOf(span)['ictgraph.request_id'] === id);
    await expect.poll(found).toBeDefined();
    return found();
  };
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const idOf = async (response: Response): Promise<string | null> => {
    await response.text();
    return response.headers.get('x-request-id');
  };

  it('sends a span for the request and one for each statement below it', async () => {
    const response = await post({
      query: 'query Parks { technologyParks { nodes { city { name } } totalCount } }',
    });
    const span = await spanOf(await idOf(response));
    expect(span?.name).toBe('query technologyParks');
    expect(valuesOf(span ?? { attributes: [] })).toMatchObject({
      'http.response.status_code': 200,
      'graphql.operation.name': 'Parks',
      'ictgraph.fields': ['technologyParks'],
      'ictgraph.outcome': 'ok',
      'ictgraph.statements': server.statements().length,
    });
    const below = receiver.spans().filter(({ parentSpanId }) => parentSpanId === span?.spanId);
    expect(below.map(({ name }) => name).sort()).toEqual([
      'Query.technologyParks',
      'Query.technologyParks count',
      'TechnologyPark.city',
    ]);
    expect(below).toHaveLength(server.statements().length);
    const pages = below.find(({ name }) => name === 'Query.technologyParks');
    expect(valuesOf(pages ?? { attributes: [] })['db.response.returned_rows']).toBeGreaterThan(1);
    expect(new Set([span, ...below].map((one) => one?.traceId)).size).toBe(1);
    expect(receiver.services()).toContain('ict-graph');
  });

  it('continues the trace that the client began', async () => {
    const [traceId, parent] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const response = await post(
      { query: '{ city(id: "City:karachi") { name } }' },
      { traceparent: `00-${traceId}-${parent}-01` },
    );
    const span = await spanOf(await idOf(response));
    expect(span).toMatchObject({ traceId, parentSpanId: parent });
  });

  it('begins a trace of its own when the client names none that can be read', async () => {
    const response = await post({ query: '{ __typename }' }, { traceparent: `00-${'x'.repeat(2_000)}` });
    const span = await spanOf(await idOf(response));
    expect(span?.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(span?.parentSpanId ?? '').toBe('');
  });

  it('has spans of exports too, and none of health checks and scrapes', async () => {
    for (const path of ['/healthz', '/metrics', '/readyz'])
      await fetch(server.url + path).then((one) => one.text());
    const span = await spanOf(await idOf(await fetch(`${server.url}/export/nodes.csv?types=City`)));
    expect(span?.name).toBe('GET /export/nodes.csv');
    expect(receiver.text()).not.toMatch(/healthz|readyz|\/metrics/);
  });

  it('holds no literal, variable, key or parameter', async () => {
    const headers = {
      authorization: `Bearer ${SECRET}`,
      tracestate: `key=${SECRET}`,
      baggage: `name=${SECRET}`,
    };
    const ids = await Promise.all(
      [
        await post({ query: `{ companies(where: { nameContains: "${SECRET}" }) { totalCount } }` }, headers),
        await post(
          { query: 'query ($id: ID!) { node(id: $id) { __typename } }', variables: { id: `City:${SECRET}` } },
          headers,
        ),
        await post({ query: `{ city(id: ${SECRET}) { name } }` }, headers),
        await fetch(`${server.url}/export/nodes.csv?ids=City:${SECRET}`, { headers }),
      ].map(idOf),
    );
    for (const id of ids) await spanOf(id);
    expect(receiver.text()).not.toContain(SECRET);
  });

  it('sends work that is not a request as a span of its own, failed or not', async () => {
    expect(await tracing?.span('load', () => Promise.resolve(7))).toBe(7);
    await expect(tracing?.span('failing load', () => Promise.reject(new Error(SECRET)))).rejects.toThrow(
      SECRET,
    );
    await expect
      .poll(() => receiver.spans().find(({ name }) => name === 'failing load')?.status.code)
      .toBe(ERROR);
    expect(receiver.spans().find(({ name }) => name === 'load')?.status.code).not.toBe(ERROR);
    expect(receiver.text()).not.toContain(SECRET);
  });
});

describe('a statement that fails', () => {
  const broken = { text: `RETURN nonsense() AS value` };
  const server = useServer({
    seeing: { tracing },
    adapt: (application) => ({
      ...application,
      catalogue: {
        ...application.catalogue,
        statements: new Map([...application.catalogue.statements, ['Query.statistics', [broken]]]),
      },
    }),
  });

  it('is an error in the trace, named by its class alone', async () => {
    const { errors } = await server.ask('{ statistics { version } }');
    expect(errors).toHaveLength(1);
    const failed = () =>
      receiver.spans().find(({ name, status }) => name === 'Query.statistics' && status.code === ERROR);
    await expect.poll(failed).toBeDefined();
    expect(failed()?.status.message).toBe('Neo4jError');
  });
});

describe('an endpoint that takes spans and never answers', () => {
  it('is not waited for when the server stops', async () => {
    const stalling = await startReceiver({ stalls: true });
    const stalled = await startTracing(stalling.url, () => undefined);
    await stalled?.span('load', () => Promise.resolve());
    await stalled?.close();
    expect(stalling.open()).toBe(1); // the exporter itself still waits
    await stalling.close();
  });

  it('is sent what is left when it answers', async () => {
    process.env['OTEL_BSP_SCHEDULE_DELAY'] = '3600000';
    const answering = await startReceiver();
    const last = await startTracing(answering.url, () => undefined);
    await last?.span('load', () => Promise.resolve());
    expect(answering.spans()).toEqual([]);
    await last?.close();
    expect(answering.spans().map(({ name }) => name)).toEqual(['load']);
    await answering.close();
  });
});
