// One request on its own connection, sent and read like a client with a bad line or bad intentions.
import { Buffer } from 'node:buffer';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A client gives up if nothing arrives for this long. */
const GIVE_UP = 60_000;
const SLOW_PIECE = 4;
const LONGEST_REFUSAL = 10_000;
/** The rest of an answer is read and dropped. */
const LONGEST_TEXT = 1_000_000;

/**
 * @param manner slowly: sends four bytes each so many milliseconds; pause: waits so many milliseconds between two reads;
 *   leave: leaves after so many milliseconds
 * @returns the outcome, such as `200`, `400 BAD_USER_INPUT`, `left`, or the code of an error of the connection
 */
export function exchange(url, { method, path, headers, body }, { slowly = 0, pause = 0, leave = 0 } = {}) {
  return new Promise((done) => {
    const sent = request(url + path, {
      method,
      agent: false,
      headers: { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) },
    });
    let left = false;
    const end = (outcome, text = '') => {
      clearTimeout(leaving);
      done({ outcome: left ? 'left' : outcome, text });
    };
    const leaving = setTimeout(() => {
      left = leave > 0;
      sent.destroy(Object.assign(new Error(), { code: 'no answer' }));
    }, leave || GIVE_UP);
    sent.on('error', ({ code }) => end(code));
    sent.on('response', (got) => {
      let text = '';
      got.setEncoding('utf8').on('data', (piece) => {
        if (text.length < LONGEST_TEXT) text += piece;
        if (pause === 0) return;
        got.pause();
        setTimeout(() => got.resume(), pause);
      });
      got.on('error', ({ code }) => end(`${got.statusCode} cut: ${code}`));
      got.on('end', () => end(outcomeOf(got.statusCode, got.headers['content-type'], text), text));
    });
    void write(sent, body, slowly);
  });
}

/** Sends bytes that are not a request, on a bare connection, until the server or this side closes it. */
export function garbage(url, bytes, leave) {
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => bytes && socket.write(bytes));
    let text = '';
    const leaving = setTimeout(() => socket.destroy(), leave);
    socket.setEncoding('utf8').on('data', (piece) => (text += piece));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(leaving);
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(text) ?? [];
      done({
        outcome:
          status === undefined
            ? 'left'
            : outcomeOf(Number(status), 'application/json', text.split('\r\n\r\n')[1]),
        text,
      });
    });
  });
}

async function write(sent, body, slowly) {
  if (slowly === 0) return sent.end(body);
  for (let at = 0; at < body.length && !sent.destroyed; at += SLOW_PIECE) {
    sent.write(body.slice(at, at + SLOW_PIECE));
    await sleep(slowly);
  }
  sent.end();
}

function outcomeOf(status, type, text) {
  if (status >= 400 && text.length > LONGEST_REFUSAL)
    return `${status} of more than ${LONGEST_REFUSAL} characters`;
  if (status < 400 && !/json/.test(type)) return String(status);
  const codes = new Set([...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code));
  if (!text.includes('"errors":[')) return status < 400 ? String(status) : `${status} without a code`;
  return [status, ...(codes.size > 0 ? codes : ['without a code'])].join(' ');
}
