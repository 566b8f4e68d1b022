// A client that asks and does not read keeps the answer in memory, and an export its transaction, for as long as it likes.
import type { ServerResponse } from 'node:http';
import type { Limits } from '../limits/table.js';

type Pace = Pick<Limits, 'stallMilliseconds' | 'answerBytesPerSecond'>;

/** How often in the time of a stall it is looked whether the client has taken something. */
const LOOKS = 10;

/**
 * Ends the connection of an answer whose client takes nothing of what waits for so long, or takes one piece of
 * it more slowly than allowed. An answer that is still being made is left alone.
 */
export function cutWhenStalled(
  response: ServerResponse,
  { stallMilliseconds, answerBytesPerSecond }: Pace,
): void {
  response.setTimeout(stallMilliseconds, () => {
    if (response.writableLength > 0) response.destroy(); // each byte that moves starts this timer again, and no other
  });
  let taken = 0;
  let since = performance.now();
  const look = (): void => {
    const { socket, writableLength } = response;
    const soFar = socket ? socket.bytesWritten - socket.writableLength : 0;
    const allowed = stallMilliseconds + (writableLength / answerBytesPerSecond) * 1_000;
    if (writableLength === 0 || soFar !== taken) {
      taken = soFar;
      since = performance.now();
    } else if (performance.now() - since > allowed) response.destroy();
  };
  const timer = setInterval(look, stallMilliseconds / LOOKS).unref();
  response.once('close', () => clearInterval(timer));
}
