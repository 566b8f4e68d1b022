// Connections to Neo4j break while requests are under way: a proxy between the two cuts them.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { ask, start, type Program } from './processes.js';

const CLIENTS = 8;
const CUTS = 10;

let proxy: Proxy;
let program: Program;
let end = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  const { hostname, port } = new URL(uri);
  proxy = await proxyTo(Number(port), hostname);
  const through = `bolt://127.0.0.1:${proxy.port}`;
  const env = { NEO4J_URI: through, NEO4J_USER: user, NEO4J_PASSWORD: password };
  program = await start('server', { env, atEnd: (by) => (end = by) });
  await program.says(/^Ready/m);
});
afterAll(async () => {
  await end();
  await proxy.close();
});

test('requests are answered although all connections to Neo4j are reset again and again', async () => {
  let answered = 0;
  let cut = false;
  const client = async (): Promise<void> => {
    for (; !cut; answered++) expect((await ask(program.url)).status).toBe(200);
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  for (let cuts = 0; cuts < CUTS; cuts++) {
    await sleep(300);
    proxy.resetAll();
  }
  cut = true;
  await clients;
  expect(answered).toBeGreaterThan(CLIENTS);
});
