import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { parse, rawAnswer, rawClient, trickle } from '../support/socket.js';

const CONNECTIONS = {
  headerMilliseconds: 400,
  receiveMilliseconds: 800,
  idleMilliseconds: 500,
  stallMilliseconds: 500,
  headerBytes: 4_096,
  connections: 20,
};
const HOST = 'Host: localhost\r\n';

describe('a server with short limits', () => {
  const server = useServer({ limits: CONNECTIONS });

  it('ends a header that is sent a byte at a time, with status 408', async () => {
    const client = await rawClient(server.url);
    trickle(client, `GET /healthz HTTP/1.1\r\n${HOST}X-Slow: ${'x'.repeat(1_000)}`, 20);
    const { status, body } = parse(await client.end);
    expect(status).toBe(408);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: expect.stringContaining('within 400 ms'),
          extensions: { code: 'REQUEST_TIMEOUT', limit: 800 },
        },
      ],
    });
  });

  it.each(['/graphql', '/export/nodes.csv', '/nowhere'])(
    'ends a body that is sent a byte at a time to %s, with status 408',
    async (path) => {
      const client = await rawClient(server.url);
      client.socket.write(
        `POST ${path} HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n`,
      );
      trickle(client, `{"query":"${'x'.repeat(4_000)}`, 20);
      const { status, body } = parse(await client.end);
      expect(path === '/nowhere' ? [404, 408] : [408]).toContain(status);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    },
  );

  it('ends a connection that sends nothing, before a request and after one', async () => {
    const silent = await rawClient(server.url);
    const idle = await rawClient(server.url);
    idle.socket.write(`GET /healthz HTTP/1.1\r\n${HOST}\r\n`);
    expect(await silent.end).toBe('');
    expect(parse(await idle.end)).toMatchObject({ status: 200 });
  });

  it('answers a request that is slow and within the limits', async () => {
    const client = await rawClient(server.url);
    const body = '{"query":"{__typename}"}';
    client.socket.write(
      `POST /graphql HTTP/1.1\r\n${HOST}Connection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    trickle(client, body, 10);
    expect(parse(await client.end)).toMatchObject({ status: 200 });
  });

  it('takes a header of nearly the largest size and refuses a larger one, with status 431', async () => {
    const ask = (length: number) =>
      rawAnswer(
        server.url,
        `GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\nX-Long: ${'x'.repeat(length)}\r\n\r\n`,
      );
    expect((await ask(CONNECTIONS.headerBytes - 200)).status).toBe(200);
    const { status, body } = await ask(100_000);
    expect(status).toBe(431);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: expect.stringContaining('up to 4096 bytes'),
          extensions: { code: 'HEADER_TOO_LARGE', limit: 4_096 },
        },
      ],
    });
  });

  it('says what is no request at all', async () => {
    for (const text of ['hello\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `FOO / HTTP/1.1\r\n${HOST}\r\n`]) {
      const { status, body } = await rawAnswer(server.url, text);
      expect(status).toBe(400);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  it('keeps no expectation, and answers', async () => {
    const { status } = await rawAnswer(
      server.url,
      `GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\nExpect: miracles\r\n\r\n`,
    );
    expect(status).toBe(200);
  });

  it('makes room for the next when too many connections are open', async () => {
    const idle = await Promise.all(
      Array.from({ length: CONNECTIONS.connections }, () => rawClient(server.url)),
    );
    const answered = idle.map(async ({ socket }) => {
      socket.write(`GET /healthz HTTP/1.1\r\n${HOST}\r\n`);
      await once(socket, 'data');
    });
    await Promise.all(answered);
    const refused = connect(Number(new URL(server.url).port), '127.0.0.1');
    refused.on('error', () => undefined);
    await once(refused, 'close');
    await Promise.all(idle.map(({ end }) => end));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
