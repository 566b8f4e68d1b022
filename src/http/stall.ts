// A client that asks and does not read keeps the answer in memory, and an export its transaction, for as long as it likes.
import type { ServerResponse } from 'node:http';

/**
 * Ends the connection of an answer of which the client has taken nothing for this long, although some of it waits. An answer
 * that is still being made is left alone. The timer of the socket starts again with every byte that moves.
 */
export function cutWhenStalled(response: ServerResponse, milliseconds: number): void {
  response.setTimeout(milliseconds, () => {
    if (response.writableLength > 0) response.destroy();
  });
}
