import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { start } from './processes.js';

const CLIENTS = 16;
const BODY = JSON.stringify({ query: '{ cities { totalCount nodes { name } } }' });

test('a server that is stopped under load answers all that it has accepted, and ends with 0', async () => {
  const { uri, user, password } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const program = await start('server', { env });
  await program.says(/^Ready/m);
  let answered = 0;
  /** Asks again and again on one connection, until the server says that it closes. */
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let closes = false; !closes; answered++) closes = await post(program.url, agent, BODY);
    agent.destroy();
  };
  const clients = Array.from({ length: CLIENTS }, client);
  while (answered < CLIENTS) await sleep(10);
  const half = post(program.url, new Agent(), BODY, 200); // its body ends when the stop has begun
  await sleep(50);
  program.child.kill('SIGTERM');
  await Promise.all([...clients, half]); // fails with the first request that has no answer
  expect(await program.ended).toBe(0);
});

/** Fails unless the answer is whole and good; tells whether the connection closes. */
function post(url: string, agent: Agent, body: string, pause = 0): Promise<boolean> {
  return new Promise((done, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && text.includes('totalCount'))
          done(response.headers.connection === 'close');
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    asked.on('error', reject);
    if (pause === 0) return void asked.end(body);
    asked.write(body.slice(0, 10));
    setTimeout(() => asked.end(body.slice(10)), pause);
  });
}
