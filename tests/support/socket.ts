// A client that no library would be: it sends what it likes, when it likes.
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export interface RawClient {
  readonly socket: Socket;
  /** All that came until the server ended the connection. */
  readonly end: Promise<string>;
}

export async function rawClient(url: string, host = '127.0.0.1'): Promise<RawClient> {
  const socket = connect({ host, port: Number(new URL(url).port) });
  let text = '';
  const end = new Promise<string>((done) => {
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', () => undefined); // a reset is an end too
    socket.on('close', () => done(text));
  });
  await once(socket, 'connect');
  return { socket, end };
}

/** Sends a byte at a time until all is sent or the connection has ended. */
export function trickle({ socket }: RawClient, text: string, everyMilliseconds: number): void {
  const bytes = [...text];
  const timer = setInterval(() => {
    const next = bytes.shift();
    if (next === undefined || !socket.writable) clearInterval(timer);
    else socket.write(next);
  }, everyMilliseconds);
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The answer to exactly this text; the server ends the connection. */
export async function rawAnswer(url: string, text: string): Promise<RawAnswer> {
  const client = await rawClient(url);
  client.socket.write(text);
  return parse(await client.end);
}

export function parse(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = new Headers(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')),
      field.slice(field.indexOf(':') + 1).trim(),
    ]) as [string, string][], // a name and a value each
  );
  return { status: Number(line.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}
