// Ports of this machine: finds a free one, and checks whether Bolt answers.
import { connect, createServer } from 'node:net';

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

export async function nextFree(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new Error(`no free port from ${from} to ${from + 99}`);
}

/** The Bolt handshake: magic bytes and four versions; the server answers with the version that it accepts. */
const HANDSHAKE = Buffer.from('6060b01700000405000000000000000000000000', 'hex');

export const answersBolt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HANDSHAKE));
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('data', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
