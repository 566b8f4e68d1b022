// A read that the network or the database cut off is repeated as a whole, until the time of its request is up.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { useServer } from '../support/server.js';

const PARKS = '{ technologyParks(first: 2) { nodes { name city { name } } totalCount } }';
const CITIES = '/export/nodes.csv?types=City';
const STEP = 'MATCH (technologyPark:TechnologyPark)';

describe('a connection to the database that breaks', () => {
  let proxy: Proxy | undefined;
  let graph: Graph | undefined;
  const patient = useServer();
  beforeAll(async () => {
    const address = inject('neo4j');
    proxy = await proxyTo(Number(new URL(address.uri).port));
    graph = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
    // plans what the other server will ask
    await patient.ask(PARKS);
    for (let status = 0; status !== 200;) ({ status } = await fetch(`${patient.url}${CITIES}`));
  });
  const server = useServer({ milliseconds: 8_000, adaptGraph: () => graph });
  afterAll(async () => {
    await proxy?.close();
    await graph?.driver.close();
  });

  let cuts = 0;
  const cut = (times: number, text = STEP, then = (): void => undefined): void => {
    cuts = 0;
    proxy?.resetWhen((sent) => {
      if (!sent.includes(text) || cuts === times) return false;
      cuts++;
      then();
      return true;
    });
  };
  beforeEach(() => {
    cut(0);
    proxy?.thaw();
  });

  it('goes unnoticed: the whole operation is read again in a new transaction', async () => {
    const whole = await patient.ask(PARKS);
    expect(whole.data.technologyParks.nodes).toHaveLength(2);
    const statements = patient.statements().length;
    cut(3);
    expect(await server.ask(PARKS)).toEqual(whole);
    expect(cuts).toBe(3);
    expect(server.statements().length).toBeGreaterThan(statements);
  });

  it('goes unnoticed by an export before its first byte', async () => {
    cut(2, 'MATCH (graph:Graph');
    const response = await fetch(`${server.url}${CITIES}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('City:karachi');
    expect(cuts).toBe(2);
  });

  it('is reported with 503 when it does not come back in time, and is over when it does', async () => {
    cut(Infinity);
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(PARKS)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    expect(cuts).toBeGreaterThan(3);
    cut(0);
    expect((await server.ask(PARKS)).status).toBe(200);
  });

  it('leaves the parts that were read, with an error for each that was not', async () => {
    cut(Infinity);
    const { status, data, errors } = await server.ask(
      '{ __typename cities(first: 1) { totalCount } statistics { version } technologyParks { totalCount } }',
    );
    expect(status).toBe(503); // one transaction for all: what fails takes the others along
    expect(data).toBeNull();
    expect(errors?.every(({ extensions }) => extensions['code'] === 'GRAPH_UNAVAILABLE')).toBe(true);
  });

  it('that freezes is answered by the deadline, also after a repeat, in queries and exports', async () => {
    proxy?.freeze();
    const frozen = await server.ask(PARKS);
    expect(frozen.status).toBe(503);
    expect(frozen.errors?.[0]?.message).toContain('it took longer than 8 s');
    proxy?.thaw();

    cut(1, STEP, () => proxy?.freeze()); // the repeat meets a frozen database
    expect((await server.ask(PARKS)).status).toBe(503);
    const file = await fetch(`${server.url}/export/nodes.csv`);
    expect(file.status).toBe(503);
    expect(file.headers.get('retry-after')).toBeTruthy();
    expect(file.headers.get('content-disposition')).toBeNull();
  });
});
