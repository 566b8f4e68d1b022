import { connect as openSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { countUnhandled } from '../../src/observe/process-metrics.js';
import { createServer } from '../../src/server/server.js';
import { Texts } from '../../src/server/texts.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { useServer } from '../support/server.js';
import { requestsOf, scrape } from './samples.js';

const KARACHI = '{ city(id: "City:karachi") { name } }';

describe('/metrics', () => {
  const server = useServer();

  it('counts requests by root field and outcome', async () => {
    await server.ask(KARACHI);
    await server.ask(
      '{ a: city(id: "City:karachi") { name } ...More } fragment More on Query { officials { totalCount } }',
    );
    await server.ask('{ __schema { queryType { name } } }');
    await server.ask('{ officials(first: 1000) { totalCount } }');
    await server.ask('{ city(');
    const samples = await scrape(server.url);
    expect(samples.get(requestsOf('city', 'ok'))).toBe(1);
    expect(samples.get(requestsOf('several', 'ok'))).toBe(1);
    expect(samples.get(requestsOf('introspection', 'ok'))).toBe(1);
    expect(samples.get(requestsOf('officials', 'refused'))).toBe(1);
    expect(samples.get(requestsOf('invalid', 'refused'))).toBe(1);
    expect(samples.get('ictgraph_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
  });

  it('has the latency of each operation, and the statements and points of a request', async () => {
    await server.ask('{ technologyParks { nodes { city { name } } } }');
    const sent = server.statements().length;
    const before = await scrape(server.url);
    await server.ask('{ technologyParks { nodes { city { name } } } }');
    const after = await scrape(server.url);
    const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown('ictgraph_request_duration_seconds_count{operation="technologyParks"}')).toBe(1);
    expect(grown('ictgraph_request_statements_count')).toBe(1);
    expect(grown('ictgraph_request_statements_sum')).toBe(sent);
    expect(grown('ictgraph_request_points_sum')).toBe(41); // a page of 20, of two items each, and the page itself
  });

  it('counts the routes beside GraphQL by their pattern, never by what a client typed', async () => {
    await fetch(`${server.url}/export/nodes.csv?types=City`).then((response) => response.text());
    await fetch(`${server.url}/export/nodes.csv?types=Nothing`).then((response) => response.text());
    for (let nth = 0; nth < 20; nth++)
      await fetch(`${server.url}/export/secret-${nth}`).then((response) => response.text());
    const samples = await scrape(server.url);
    expect(samples.get(requestsOf('/export/nodes.csv', 'ok'))).toBe(1);
    expect(samples.get(requestsOf('/export/nodes.csv', 'refused'))).toBe(1);
    expect(samples.get(requestsOf('/export/*', 'refused'))).toBe(20);
    expect(samples.get('ictgraph_errors_total{code="HTTP_404"}')).toBe(20);
    expect(samples.get('ictgraph_errors_total{code="BAD_USER_INPUT"}')).toBeGreaterThan(0);
    expect([...samples.keys()].join()).not.toContain('secret');
  });

  it('keeps the number of its samples whatever names clients give to operations, fields and headers', async () => {
    // of our own: Node.js's own samples name the handles and requests that are open at the moment
    const series = async (): Promise<string[]> =>
      [...(await scrape(server.url)).keys()].filter((name) => name.startsWith('ictgraph_'));
    const strange = (nth: number): string[] => [
      `query Name${nth} { city(id: "City:karachi") { name } }`,
      `{ alias${nth}: city(id: "City:karachi") { name } }`,
      `{ unknown${nth} }`,
      `query Other${nth} { cities { unknown${nth} } }`,
    ];
    for (const query of strange(0)) await server.ask(query);
    const before = await series();
    for (let nth = 1; nth <= 20; nth++) for (const query of strange(nth)) await server.ask(query);
    expect(await series()).toEqual(before);
  });

  it('counts an answer that its client did not wait for as cut', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = openSocket(Number(port), hostname);
    socket.write('GET /export/graph.ttl HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await new Promise((first) => socket.once('data', first));
    socket.resetAndDestroy();
    await expect
      .poll(async () => (await scrape(server.url)).get(requestsOf('/export/graph.ttl', 'cut')))
      .toBe(1);
  });

  it('reports the version and the age of the graph', async () => {
    const { data } = await server.ask('{ statistics { version loadedAt } }');
    const samples = await scrape(server.url);
    expect(samples.get('ictgraph_graph_up')).toBe(1);
    expect(samples.get('ictgraph_graph_version')).toBe(data.statistics.version);
    const loaded = Date.now() / 1000 - (samples.get('ictgraph_graph_age_seconds') ?? 0);
    expect(loaded).toBeCloseTo(Date.parse(data.statistics.loadedAt) / 1000, -2);
  });

  it('has the event-loop delay, memory and the faults that nobody handled', async () => {
    const before = await scrape(server.url);
    countUnhandled('rejection');
    const after = await scrape(server.url);
    expect(after.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    const unhandled = 'ictgraph_unhandled_total{kind="rejection"}';
    expect((after.get(unhandled) ?? 0) - (before.get(unhandled) ?? 0)).toBe(1);
  });
});

describe('/metrics of a server whose database freezes', () => {
  let proxy: Proxy;
  let graph: Graph;
  let url = '';
  let close: () => Promise<void>;

  beforeAll(async () => {
    const address = inject('neo4j');
    proxy = await proxyTo(Number(new URL(address.uri).port));
    graph = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
    const server = await createServer({
      application: createApplication(PROJECT),
      graph: () => graph,
      texts: new Texts(new Map()),
      publicUrl: 'http://127.0.0.1:4000',
      logLevel: 'silent',
    });
    url = await server.listen({ host: '127.0.0.1', port: 0 });
    close = () => server.close();
  });
  afterAll(async () => {
    await close();
    await proxy.close();
    await graph.driver.close();
  });

  it('answers all the same, without a version, counts who waits, and has it again afterwards', async () => {
    expect((await scrape(url)).get('ictgraph_graph_up')).toBe(1);
    proxy.freeze();
    await expect.poll(async () => (await scrape(url)).get('ictgraph_graph_up')).toBe(0);
    const frozen = await scrape(url);
    expect(frozen.has('ictgraph_graph_version')).toBe(false);
    expect(frozen.has('ictgraph_graph_age_seconds')).toBe(false);
    expect(frozen.get('process_resident_memory_bytes')).toBeGreaterThan(0);

    const transactions = async (state: string) =>
      (await scrape(url)).get(`ictgraph_transactions{state="${state}"}`) ?? 0;
    const before = await transactions('waiting');
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: KARACHI }),
    });
    await expect.poll(() => transactions('waiting')).toBe(before + 1);
    proxy.thaw();
    await (await asked).text();
    await expect.poll(async () => (await transactions('waiting')) + (await transactions('open'))).toBe(0);
    await expect.poll(async () => (await scrape(url)).get('ictgraph_graph_up')).toBe(1);
    expect((await scrape(url)).get('ictgraph_graph_version')).toBeGreaterThan(0);
  });
});

describe('a server that is told to keep its metrics to itself', () => {
  const server = useServer({ seeing: { metrics: false } });

  it('has no /metrics', async () => {
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).not.toContain('text/plain');
    expect(await response.text()).not.toContain('ictgraph_');
  });
});
