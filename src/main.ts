// `npm start`: reads the settings, boots the graph, and stops cleanly. Java needs most of the time, so it starts first:
// all that the rest is made of is imported while Neo4j boots.
import { readConfig } from './config.js';
import { openDatabase } from './database.js';
import { exitWithSentence } from './exit.js';

const report = (line: string): void => console.log(line);
const closers: (() => Promise<void>)[] = [];
let stopping = false;

async function run(): Promise<void> {
  const config = readConfig();
  stopOnSignals();
  const opening = openDatabase(config, report);
  opening.catch(() => undefined); // awaited by serve
  closers.push(async () => (await opening).stop());
  const { serve } = await import('./serve.js');
  await serve(config, opening, report, (close) => closers.unshift(close));
}

/** Closes what was opened last first; all is closed even when one fails. */
async function stop(): Promise<void> {
  const results = [];
  for (const close of closers) results.push(await close().catch((error: unknown) => error));
  const failed = results.find((result) => result !== undefined);
  if (failed !== undefined) throw failed;
}

function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      report(`\nStopping …`);
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          exitWithSentence(error);
          process.exit(1);
        },
      );
    });
}

try {
  await run();
} catch (error) {
  if (!stopping) {
    // what a stop has cut off is no failure
    exitWithSentence(error);
    await stop().catch(() => undefined); // what never started has nothing to stop
  }
}
