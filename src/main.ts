// The server: reads the settings, boots the graph, and stops cleanly. Java needs most of the time, so it starts first: all
// that the rest is made of is imported while Neo4j boots. `npm start` runs it as a child, and starts it again after an accident.
import { setFlagsFromString } from 'node:v8';
import { handleAccidents, type AccidentLog } from './accidents.js';
import { readConfig } from './config.js';
import { openDatabase } from './database.js';
import { exitWithSentence } from './exit.js';
import { LIMITS } from './limits/table.js';

// By default V8 lets garbage grow to several times what is in use. After a crowd this server kept 480 MB, 50 MB of them in use.
setFlagsFromString('--heap-growing-percent=50');

// A full disk below the log, or a reader of it that left, is no reason to end.
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
process.on('disconnect', () => leave()); // the parent is gone, however it went
process.channel?.unref();

try {
  await run();
} catch (error) {
  if (!stopping.signal.aborted) {
    // what a stop has cut off is no failure
    exitWithSentence(error);
    await end(1);
  }
}

async function run(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const { signal } = stopping;
  const opening = openDatabase(config, report, { signal });
  opening.catch(() => undefined); // awaited by serve
  closers.push(async (within) => (await opening.catch(() => undefined))?.stop(within)); // what never started needs no stop
  const { serve } = await import('./serve.js');
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

/** Closes what was opened last first, all of it even when one fails, and ends; the first call decides how. */
async function end(status: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  const start = performance.now();
  const left = (): number => Math.max(500, Math.round(LIMITS.stopMilliseconds - (performance.now() - start)));
  setTimeout(() => process.exit(status), left()).unref(); // Neo4j ends as its parent is gone
  let failed = false;
  for (const close of closers)
    await close(left()).catch((error: unknown) => {
      exitWithSentence(error);
      failed = true;
    });
  process.exit(status === 0 && failed ? 1 : status);
}
