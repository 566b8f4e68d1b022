// How long a harmless request waits beside each of the worst ones. It reads nothing, so it waits only for the event loop.
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from './exchange.mjs';
import { NOTHING, probe, summary } from './probe.mjs';
import { USUAL, WORST } from './requests.mjs';
import { row } from './table.mjs';

const EVERY = 10;
const QUIET = 3_000;
/** Milliseconds of probing after an answer, for work that continues after it. */
const AFTER = 300;

export async function besideWorst(url) {
  for (const request of Object.values(USUAL)) await exchange(url, request);
  console.log('\nA harmless request beside each of the worst ones (at most 100 ms)');
  row('beside', 'waits, ms', 'answer, ms', 'kB', '');
  row('nothing', (await beside(url, () => sleep(QUIET))).max);
  for (const [what, request] of Object.entries(WORST)) {
    let answer;
    const { max } = await beside(url, async () => {
      answer = await timed(() => exchange(url, request));
      await sleep(AFTER);
    });
    row(what, max, answer.milliseconds, Math.round(answer.text.length / 1_000), answer.outcome);
  }
}

async function beside(url, work) {
  const probing = await probe(url, NOTHING, EVERY);
  await sleep(AFTER);
  await work();
  return summary((await probing()).delays);
}

async function timed(work) {
  const start = performance.now();
  return { ...(await work()), milliseconds: Math.round(performance.now() - start) };
}
