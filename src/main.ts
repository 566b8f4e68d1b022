// The server: reads the settings, boots the graph, and stops cleanly. Java needs most of the time, so it starts first, and
// the rest is imported while Neo4j boots. `npm start` runs this as a child, and restarts it after an accident.
import { setFlagsFromString } from 'node:v8';
import { handleAccidents, type AccidentLog } from './process/accidents.js';
import { readConfig } from './process/config.js';
import { openDatabase } from './process/database.js';
import { exitWithSentence } from './process/exit.js';
import { LIMITS } from './limits/table.js';

// By default V8 lets garbage grow to several times the memory in use. After a crowd this server kept 480 MB, of which it
// used 50 MB.
setFlagsFromString('--heap-growing-percent=50');

// A full disk under the log, or a reader of the log that left, is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const report = (line: string): void => console.log(line);
const closers: ((within: number) => Promise<void>)[] = [];
const stopping = new AbortController();
let log: AccidentLog = { error: ({ err }, message) => console.error(message, err) };

handleAccidents(
  () => log,
  (status) => void end(status),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave());
process.on('disconnect', () => leave()); // the parent is gone, for whatever reason
process.channel?.unref();

try {
  await run();
} catch (error) {
  if (!stopping.signal.aborted) {
    // work that a stop cuts off has not failed
    exitWithSentence(error);
    await end(1);
  }
}

async function run(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const { signal } = stopping;
  const opening = openDatabase(config, report, { signal });
  opening.catch(() => undefined); // awaited by serve
  closers.push(async (within) => (await opening.catch(() => undefined))?.stop(within)); // if it never started, there is nothing to stop
  const { serve } = await import('./server/serve.js');
  signal.throwIfAborted();
  await serve(config, opening, {
    report,
    signal,
    onStop: (close) => closers.unshift(close),
    onLog: (of) => (log = of),
  });
}

function leave(): void {
  if (!stopping.signal.aborted) report('\nStopping …');
  void end(0);
}

/** Closes everything, the last opened first and all of it even if one fails, then exits; the first call decides the status. */
async function end(status: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  const start = performance.now();
  const left = (): number => Math.max(500, Math.round(LIMITS.stopMilliseconds - (performance.now() - start)));
  setTimeout(() => process.exit(status), left()).unref(); // Neo4j ends because its parent is gone
  let failed = false;
  for (const close of closers)
    await close(left()).catch((error: unknown) => {
      exitWithSentence(error);
      failed = true;
    });
  process.exit(status === 0 && failed ? 1 : status);
}
