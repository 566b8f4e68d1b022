// A server that stops answers what it has accepted: clients hear that their connection ends, then no more are taken, and
// what is under way has its time.
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../limits/table.js';

/** Milliseconds in which clients that hold a connection open are answered once more, and hear that it closes. */
const FAREWELL = 300;

/** Milliseconds in which what was cut off is answered. */
const ANSWERED = 1_000;

/** @param cut makes what the requests still wait for fail, so that they are answered with an error */
export function drainsBeforeClose(app: FastifyInstance): (cut: () => void) => Promise<void> {
  let isStopping = false;
  app.addHook('onRequest', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
  return async (cut) => {
    isStopping = true;
    await sleep(FAREWELL);
    const closed = app.close();
    const inTime = closed.then(() => true);
    if (await Promise.race([inTime, after(LIMITS.drainMilliseconds - FAREWELL)])) return;
    cut();
    if (await Promise.race([inTime, after(ANSWERED)])) return;
    app.server.closeAllConnections(); // a client that does not read its answer
    await closed;
  };
}

const after = (milliseconds: number): Promise<false> => sleep(milliseconds, false, { ref: false });
