import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { cutWhenStalled } from '../../src/http/stall.js';

const STALL = 300;
/** A busy machine may stop a steady client for a while: less long than this, and the whole answer takes longer. */
const LONG_STALL = 2_000;
/** Bytes a second. */
const RATE = 40_000_000;
const CHUNK = Buffer.alloc(65_536, 'x');
/** More than the buffers of both sockets hold. */
const CHUNKS = 400;

describe('an answer whose client reads', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  /** Asks for what `answer` makes, and says how the server's side of it ends. */
  async function ask(answer: () => AsyncIterable<Buffer>, stallMilliseconds = STALL) {
    let made = 0;
    let closed: Promise<boolean> | undefined;
    const server = createServer((_request, response) => {
      cutWhenStalled(response, { stallMilliseconds, answerBytesPerSecond: RATE });
      closed = once(response, 'close').then(() => response.writableFinished);
      const counted = async function* () {
        for await (const chunk of answer()) {
          made++;
          yield chunk;
        }
      };
      Readable.from(counted()).pipe(response);
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = request({ port: (server.address() as AddressInfo).port, agent: false }).end();
    const [incoming] = (await once(asked, 'response')) as [IncomingMessage];
    return { incoming, made: () => made, isWhole: () => closed };
  }

  const plenty = async function* (): AsyncIterable<Buffer> {
    for (let at = 0; at < CHUNKS; at++) yield CHUNK;
  };

  it('nothing is cut off', async () => {
    const { incoming, made, isWhole } = await ask(plenty);
    incoming.on('error', () => undefined); // seen below, as an answer that is not whole
    incoming.pause();
    expect(await isWhole()).toBe(false);
    expect(made()).toBeLessThan(CHUNKS);
    incoming.destroy();
  });

  it('slowly but steadily is sent whole', async () => {
    const { incoming, made, isWhole } = await ask(plenty, LONG_STALL);
    const start = performance.now();
    for await (const _chunk of incoming) await new Promise((done) => setTimeout(done, 8));
    expect(performance.now() - start).toBeGreaterThan(LONG_STALL);
    expect(await isWhole()).toBe(true);
    expect(made()).toBe(CHUNKS);
  });

  it('a few bytes at a time, more slowly than allowed, is cut off', async () => {
    const { incoming, isWhole } = await ask(async function* () {
      yield Buffer.alloc(CHUNKS * CHUNK.length, 'x'); // 26 MB, which may take 0.95 s
    });
    incoming.on('error', () => undefined);
    incoming.pause();
    const trickle = setInterval(() => incoming.read(), 5); // a buffer at a time: 13 MB a second
    expect(await isWhole()).toBe(false);
    clearInterval(trickle);
    incoming.destroy();
  });

  it('is sent whole when it is the server that takes its time', async () => {
    const { incoming, isWhole } = await ask(async function* () {
      yield CHUNK;
      await new Promise((done) => setTimeout(done, 3 * STALL));
      yield CHUNK;
    });
    let bytes = 0;
    for await (const chunk of incoming) bytes += (chunk as Buffer).length;
    expect(bytes).toBe(2 * CHUNK.length);
    expect(await isWhole()).toBe(true);
  });
});
