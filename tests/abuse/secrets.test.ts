import { randomBytes } from 'node:crypto';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { Keys } from '../../src/clients/keys.js';
import { useServer } from '../support/server.js';

describe('the log at trace', () => {
  const lines: string[] = [];
  const file = join(tmpdir(), `ictgraph-keys-${randomBytes(8).toString('hex')}`, 'keys.json');
  const key = new Keys(file).add('press', 'reader');
  const server = useServer({
    logStream: { write: (line) => void lines.push(line) },
    logLevel: 'trace',
    fairness: { keys: file, limitsRate: true },
  });
  const secret = `secret-${randomBytes(8).toString('hex')}`;
  const query = 'query ($id: ID!) { node(id: $id) { id } statistics { version } }';
  const variables = JSON.stringify({ id: secret });

  /** Bytes as they are, to the end of the connection. */
  const send = (text: string): Promise<void> =>
    new Promise((closed) => {
      const socket = connectSocket(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
      socket.on('error', () => undefined);
      socket.on('data', () => undefined);
      socket.on('close', () => closed());
    });

  it('holds no key, no password and no variable, whatever a request is', async () => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const address = `${server.url}/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;
    const statuses = [
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables: { id: secret } }),
      }),
      await fetch(address, { headers: { ...headers, 'apollo-require-preflight': '1' } }),
      await fetch(address, { headers: { authorization: `Bearer ${secret}` } }),
      await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: `{"query": ${secret}` }),
      await fetch(`${server.url}/export/nodes.csv?ids=${secret}`, { headers }),
      await fetch(`${server.url}/nowhere/${secret}?key=${key}`, { headers }),
      await fetch(`${server.url}/%zz${secret}`, { headers }),
    ].map(({ status }) => status);
    expect(statuses.slice(0, 4)).toEqual([200, 200, 401, 400]);
    await send(
      `GET /${secret} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nbroken header ${secret}\r\n\r\n`,
    );
    await send(`BREW /${secret}?key=${key} HTTP/1.1\r\n\r\n`);
    await expect.poll(() => lines.length).toBeGreaterThan(5);
    const log = lines.join('') + bytesIn(lines.join(''));
    for (const one of [secret, key, inject('neo4j').password]) expect(log).not.toContain(one);
  });
});

/** What a log would hide in lists of bytes. */
const bytesIn = (log: string): string =>
  [...log.matchAll(/\[(\d{1,3}(?:,\d{1,3})+)\]/g)]
    .map(([, list = '']) => Buffer.from(list.split(',').map(Number)).toString('latin1'))
    .join('\n');
