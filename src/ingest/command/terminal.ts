// Keys and questions in a terminal.
import { createInterface } from 'node:readline/promises';
import type { Terminal } from './review.js';

/** undefined if nobody sits at it. */
export function openTerminal(): (Terminal & { close(): void }) | undefined {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) return undefined;
  return {
    write: (line) => console.log(line),
    key: () =>
      new Promise((resolve) => {
        stdin.setRawMode(true);
        stdin.resume();
        stdin.once('data', (data) => {
          stdin.setRawMode(false);
          stdin.pause();
          const key = data.toString();
          resolve(key === '\u0003' || key === '\u0004' ? undefined : key); // Ctrl-C, Ctrl-D
        });
      }),
    ask: async (question) => {
      const lines = createInterface({ input: stdin, output: stdout });
      try {
        return await lines.question(question);
      } finally {
        lines.close();
      }
    },
    close: () => stdin.pause(),
  };
}
