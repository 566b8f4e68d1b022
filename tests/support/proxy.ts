// A proxy on loopback between the server and what it needs. It can freeze: connections stay open and nothing comes through. It
// can reset a connection when a client sends some text.
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  freeze(): void;
  thaw(): void;
  /** Resets the connection of a client that sends something for which this is true. */
  resetWhen(isFatal: (sent: string) => boolean): void;
  /** Resets all connections, and so many of the next ones while they log in: after the client's first words. */
  resetLogins(times: number): void;
  close(): Promise<void>;
}

export async function proxyTo(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let isFatal = (_sent: string): boolean => false;
  let resets = 0;
  const server = createServer((client) => {
    const target = connect(port, '127.0.0.1');
    client.once('data', () =>
      client.once('data', () => {
        if (resets-- > 0) client.resetAndDestroy();
      }),
    );
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        if (from === client && isFatal(data.toString('latin1'))) client.resetAndDestroy();
        else if (!frozen) to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (frozen) from.pause();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    freeze: () => {
      frozen = true;
      sockets.forEach((socket) => socket.pause());
    },
    thaw: () => {
      frozen = false;
      sockets.forEach((socket) => socket.resume());
    },
    resetWhen: (condition) => void (isFatal = condition),
    resetLogins: (times) => {
      resets = times;
      sockets.forEach((socket) => socket.resetAndDestroy());
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((closed) => server.close(closed));
    },
  };
}
