// A line between the server and Neo4j that resets every connection, again and again.
import { connect, createServer } from 'node:net';
import { once } from 'node:events';

/** @returns the port to use instead, `reset` to begin or to stop (0) resetting, and `close` */
export async function resettingProxy(target) {
  const open = new Set();
  const proxy = createServer((client) => {
    const server = connect(target.port, target.host);
    const pair = [client, server];
    open.add(pair);
    for (const one of pair) {
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(pair);
        for (const each of pair) each.destroy();
      });
    }
    client.pipe(server).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  let timer;
  const resetAll = () => open.forEach((pair) => pair.forEach((one) => one.resetAndDestroy()));
  const reset = (every) => {
    clearInterval(timer);
    if (every > 0) timer = setInterval(resetAll, every);
  };
  return {
    port: proxy.address().port,
    reset,
    close: () => {
      reset(0);
      resetAll();
      proxy.close();
    },
  };
}
