// `node bench/lib/crowd.mjs http://127.0.0.1:4000 10`: a slow and hostile crowd on 32 connections for this many seconds, beside
// a client that sends a harmless request every 100 ms. Prints as JSON the outcomes, the delays of the harmless requests, and the
// server's memory and connections before and after. Linux.
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { randomFrom } from './random.mjs';
import { exchange, garbage } from './exchange.mjs';
import { clientsOf, memoryOf, processOn } from './observe.mjs';
import { probe, READ, summary } from './probe.mjs';
import { EXPORTS, GARBAGE, pageAfter, USUAL, WORST } from './requests.mjs';

const CONNECTIONS = 32;
/** Milliseconds after the crowd has left, for its unfinished work to end. */
const REST = 5_000;
const SAMPLE_EVERY = 1_000;

export async function crowd(url, seconds, seed = 1) {
  const port = Number(new URL(url).port);
  const pid = processOn(port);
  const before = clientsOf(port);
  const [outcomes, memory] = [{}, []];
  const sampling = setInterval(() => memory.push(memoryOf(pid)), SAMPLE_EVERY);
  const probing = await probe(url, READ);
  const until = Date.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_none, index) => {
      const random = randomFrom(seed * 1_000 + index);
      const draw = (list) => list[Math.floor(random() * list.length)];
      while (Date.now() < until) {
        const manner = draw(Object.keys(MANNERS));
        for (const { outcome } of await MANNERS[manner](url, draw)) {
          const key = `${manner}: ${outcome}`;
          outcomes[key] = (outcomes[key] ?? 0) + 1;
        }
      }
    }),
  );
  const seen = await probing();
  await sleep(REST);
  clearInterval(sampling);
  return {
    outcomes,
    probe: { ...summary(seen.delays), outcomes: seen.outcomes },
    memory: { first: memory[0], afterMinute: memory[59], most: Math.max(...memory), last: memoryOf(pid) },
    clients: { before, after: clientsOf(port) },
  };
}

const worst = (draw) => draw(Object.values(WORST));
const usual = (draw) => draw(Object.values(USUAL));
const one = async (exchanged) => [await exchanged];

const MANNERS = {
  asks: (url, draw) => one(exchange(url, usual(draw))),
  'asks for too much': (url, draw) => one(exchange(url, worst(draw))),
  'leaves at once': (url, draw) =>
    one(exchange(url, draw([usual, worst])(draw), { leave: draw([1, 20, 100, 400]) })),
  'writes slowly': (url, draw) => one(exchange(url, usual(draw), { slowly: draw([50, 400]), leave: 8_000 })),
  'reads slowly': (url, draw) =>
    one(exchange(url, draw([usual(draw), draw(EXPORTS)]), { pause: 300, leave: 8_000 })),
  'takes a file': (url, draw) => one(exchange(url, draw(EXPORTS))),
  'leaves a file': (url, draw) => one(exchange(url, draw(EXPORTS), { leave: draw([5, 50, 200]) })),
  'sends garbage': (url, draw) => one(garbage(url, draw(GARBAGE), 2_000)),
  'says nothing': (url, draw) => one(garbage(url, '', draw([100, 3_000]))),
  'turns pages': turnPages,
};

async function turnPages(url) {
  const all = [];
  for (let after = null, more = true; more && all.length < 30;) {
    const answer = await exchange(url, pageAfter(after));
    all.push(answer);
    const [, cursor] = /"endCursor":"([\w-]+)"/.exec(answer.text) ?? [];
    more = cursor !== undefined && answer.text.includes('"hasNextPage":true');
    after = cursor;
  }
  return all;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , url, seconds = '10', seed = '1'] = process.argv;
  console.log(JSON.stringify(await crowd(url, Number(seconds), Number(seed)), undefined, 2));
}
