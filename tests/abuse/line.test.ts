import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/connect.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { useServer } from '../support/server.js';

describe('connections to Neo4j that are reset while they log in', () => {
  let proxy: Proxy;
  let graph: Graph | undefined;
  beforeAll(async () => {
    const neo4j = inject('neo4j');
    proxy = await proxyTo(Number(new URL(neo4j.uri).port));
    graph = await connect({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await graph?.driver.close();
    await proxy.close();
  });
  const server = useServer({ adaptGraph: () => graph });

  it('are opened again, and the request is answered', async () => {
    proxy.resetLogins(3);
    const answer = await server.ask('{ city(id: "City:karachi") { name } }');
    expect(answer).toEqual({ status: 200, data: { city: { name: 'Karachi' } } });
  });
});
