// A proxy on loopback between the server and what it needs. It can freeze: connections stay open and nothing comes through. It
// can reset connections: all of them, those that log in, or one whose client sends some text. Tests and benchmarks use it.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export async function proxyTo(port, host = '127.0.0.1', own = 0) {
  const sockets = new Set();
  let frozen = false;
  /** What came while frozen: it goes on when thawed, since nothing may be lost in between. */
  const held = [];
  let isFatal = () => false;
  let resets = 0;
  // without delay, or each small message waits for the receipt of the one before
  const server = createServer({ noDelay: true }, (client) => {
    const target = connect({ port, host, noDelay: true });
    client.once('data', () =>
      client.once('data', () => {
        if (resets-- > 0) client.resetAndDestroy();
      }),
    );
    for (const [from, to] of [
      [client, target],
      [target, client],
    ]) {
      sockets.add(from);
      from.on('data', (data) => {
        if (from === client && isFatal(data.toString('latin1'))) client.resetAndDestroy();
        else if (frozen) held.push(() => to.write(data));
        else to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (frozen) from.pause();
    }
  }).listen(own, '127.0.0.1');
  await once(server, 'listening');
  const resetAll = () => sockets.forEach((socket) => socket.resetAndDestroy());
  return {
    port: server.address().port,
    freeze: () => {
      frozen = true;
      sockets.forEach((socket) => socket.pause());
    },
    thaw: () => {
      frozen = false;
      for (const send of held.splice(0)) send();
      sockets.forEach((socket) => socket.resume());
    },
    resetWhen: (condition) => {
      isFatal = condition;
    },
    resetAll,
    resetLogins: (times) => {
      resets = times;
      resetAll();
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((closed) => server.close(closed));
    },
  };
}
