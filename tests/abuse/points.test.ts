import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits/table.js';
import { useServer, type TestServer } from '../support/server.js';

const QUERY = '{ cities(first: 10) { nodes { name observations(first: 5) { nodes { id } } } } }';
/** 10 cities of 5 observations each, and the connections themselves. */
const COST = 1 + 10 * (1 + 1 + (1 + 5));

interface Options {
  readonly headers?: Record<string, string>;
  readonly query?: string;
}

const post = (url: string, { headers = {}, query = QUERY }: Options = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
// a test knows what it asked for
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const read = (response: Response): Promise<any> => response.json();
const left = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);

describe('the cost of a query', () => {
  const server = useServer();

  it('is reported to a client that asks for it, in an answer and in a refusal alike', async () => {
    const answer = await read(await post(server.url, { headers: { 'x-cost': '1' } }));
    expect(answer.data.cities.nodes).toBeDefined();
    expect(answer.extensions).toEqual({ cost: { requested: expect.any(Number), limit: LIMITS.points } });
    expect(answer.extensions.cost.requested).toBeGreaterThan(10);
    expect(answer.extensions.cost.requested).toBeLessThanOrEqual(COST);
    const deep =
      '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { evidence { id } subject { relationships(first: 100) { nodes { id } } } } } } } }';
    const refused = await read(await post(server.url, { headers: { 'x-cost': '1' }, query: deep }));
    expect(refused.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: LIMITS.points });
    expect(refused.extensions.cost.requested).toBe(refused.errors[0].extensions.got);
  });

  it('is not reported to others, and no points are counted', async () => {
    const response = await post(server.url);
    expect(await response.json()).not.toHaveProperty('extensions');
    expect(response.headers.has('ratelimit')).toBe(false);
  });
});

describe('the limit on the points of a query', () => {
  const server = useServer({ limits: { points: 50 } });

  it('lets a query pass that reaches it, and refuses one beyond', async () => {
    expect((await server.ask('{ cities(first: 49) { nodes { id } } }')).status).toBe(200);
    const { status, errors } = await server.ask('{ cities(first: 50) { nodes { id } } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 50, got: 51 });
  });
});

describe('the rate limit of a client', () => {
  const pointsPerMinute = 1_000;
  const server = useServer({
    fairness: { limitsRate: true, trustedProxies: ['127.0.0.1'] },
    limits: { pointsPerMinute, requestPoints: 100, exportPoints: 400 },
  });
  const as = (address: string) => ({ 'x-forwarded-for': address });

  it('counts the cost of a query, at least that of a request, and says what is left', async () => {
    const small = await post(server.url, { headers: as('192.0.2.1'), query: '{ __typename }' });
    expect(small.headers.get('ratelimit-policy')).toBe('"points";q=1000;w=60');
    expect(small.headers.get('ratelimit')).toMatch(/^"points";r=9\d\d;t=\d+$/);
    const large = await post(server.url, {
      headers: { ...as('192.0.2.2'), 'x-cost': '1' },
      query: '{ cities(first: 100) { nodes { observations(first: 3) { nodes { id } } } } }',
    });
    const { requested } = (await read(large)).extensions.cost;
    expect(requested).toBeGreaterThan(100);
    expect(left(large)).toBeGreaterThanOrEqual(pointsPerMinute - requested);
    expect(left(large)).toBeLessThan(left(small));
  });

  it('refuses with 429 what is beyond it, says when to come back, and reads nothing', async () => {
    const headers = as('192.0.2.3');
    const codes: number[] = [];
    let last = await post(server.url, { headers });
    for (let asked = 0; asked < 30 && last.status === 200; asked++) {
      codes.push(last.status);
      last = await post(server.url, { headers });
    }
    expect(codes.length).toBeGreaterThan(3);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    const { errors } = await read(last);
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: pointsPerMinute });
    expect(errors[0].extensions.got).toBeGreaterThan(errors[0].extensions.left);
    expect((await post(server.url, { headers: as('192.0.2.4') })).status).toBe(200);
  });

  it('refuses a query that costs more than is left, and takes nothing for it', async () => {
    const headers = as('192.0.2.5');
    const query = '{ cities(first: 60) { nodes { observations(first: 7) { nodes { id } } } } }'; // over half of a minute
    const first = await post(server.url, { headers, query });
    expect(first.status).toBe(200);
    const second = await post(server.url, { headers, query });
    expect(second.status).toBe(429);
    expect(server.statements()).toHaveLength(0);
    expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('counts an export as what it costs the server', async () => {
    const headers = as('192.0.2.6');
    const statuses = [];
    for (let asked = 0; asked < 3; asked++) {
      const response = await fetch(`${server.url}/export/nodes.csv`, { headers });
      await response.text();
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('leaves health, the schema and the screens alone', async () => {
    for (const path of ['/healthz', '/readyz', '/schema.graphql', '/figures']) {
      const response = await fetch(server.url + path, { headers: as('192.0.2.3') });
      expect(response.status).toBe(200);
      expect(response.headers.has('ratelimit')).toBe(false);
    }
  });
});

describe('what a client is', () => {
  const limits = { pointsPerMinute: 1_000, requestPoints: 400 }; // full again long after the test
  const trusting = useServer({ fairness: { limitsRate: true, trustedProxies: ['127.0.0.1'] }, limits });
  const other = useServer({ fairness: { limitsRate: true }, limits });
  const ask = async (server: TestServer, address: string) =>
    left(await post(server.url, { headers: { 'x-forwarded-for': address }, query: '{ __typename }' }));

  it('is a network of IPv6, and its neighbour is another', async () => {
    expect(await ask(trusting, '2001:db8:1:1::1')).toBeGreaterThanOrEqual(600);
    expect(await ask(trusting, '2001:db8:1:1:ffff::2')).toBeLessThan(600);
    expect(await ask(trusting, '2001:db8:1:2::1')).toBeGreaterThanOrEqual(600);
  });

  it('is no address that it names itself, without a trusted proxy', async () => {
    expect(await ask(other, '192.0.2.1')).toBeGreaterThanOrEqual(600);
    expect(await ask(other, '192.0.2.2')).toBeLessThan(600);
  });
});
