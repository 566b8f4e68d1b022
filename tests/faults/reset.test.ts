// Connections to Neo4j break while requests are under way: a proxy between the two cuts them.
import { connect as dial, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, start, type Program } from './processes.js';

const CLIENTS = 8;
const CUTS = 10;

let proxy: Server;
let program: Program;
let end = (): Promise<void> => Promise.resolve();
const open = new Set<Socket>();

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  const { hostname, port } = new URL(uri);
  proxy = createServer((near) => {
    const far = dial(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined).pipe(other);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const through = `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`; // it listens on TCP
  const env = { NEO4J_URI: through, NEO4J_USER: user, NEO4J_PASSWORD: password };
  program = await start('server', { env, atEnd: (by) => (end = by) });
  await program.says(/^Ready/m);
});
afterAll(async () => {
  await end();
  proxy.close();
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
    for (const socket of open) socket.resetAndDestroy();
  }
  cut = true;
  await clients;
  expect(answered).toBeGreaterThan(CLIENTS);
});
