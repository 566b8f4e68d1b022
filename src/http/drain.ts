// A server that stops still answers the requests it has accepted. It announces to clients that their connection ends, then
// accepts no more, and gives the requests in progress some time.
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../limits/table.js';

/** Milliseconds in which clients with an open connection get one more answer, which announces that it closes. */
const FAREWELL = 300;

/** Milliseconds to answer the requests that were cut off. */
const ANSWERED = 1_000;

/** @param cut makes everything fail that the requests still wait for, so that they get an error */
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
    app.server.closeAllConnections(); // for clients that do not read their answer
    await closed;
  };
}

const after = (milliseconds: number): Promise<false> => sleep(milliseconds, false, { ref: false });
