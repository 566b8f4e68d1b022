// Sends a harmless request every 100 ms from its own thread, so that a delay is the server's and not the crowd's.
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

const GIVE_UP = 60_000;

export const READ = { path: '/graphql', query: '{ city(id: "City:karachi") { name } }' };
export const NOTHING = { path: '/graphql', query: '{ __typename }' };

/** @returns a function that ends the probing and returns the delays in milliseconds and the outcomes */
export function probe(url, { path, query }, every = 100) {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { url: url + path, query, every },
  });
  return async () => {
    worker.postMessage('end');
    const [seen] = await once(worker, 'message');
    await worker.terminate();
    return seen;
  };
}

export function summary(delays) {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: sorted.length, median: at(0.5), p99: at(0.99), max: at(1) };
}

if (parentPort) {
  const { url, query, every } = workerData;
  const agent = new Agent({ keepAlive: true });
  const [delays, outcomes, pending] = [[], {}, new Set()];
  const ask = () =>
    new Promise((done) => {
      const start = performance.now();
      const end = (outcome) => {
        delays.push(performance.now() - start);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        done();
      };
      const sent = request(
        url,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        (got) => {
          let text = '';
          got.setEncoding('utf8').on('data', (piece) => (text += piece));
          got.on('end', () =>
            end(
              text.includes('"errors"')
                ? `${got.statusCode} ${/"code":"(\w+)"/.exec(text)?.[1]}`
                : String(got.statusCode),
            ),
          );
          got.on('error', ({ code }) => end(code));
        },
      );
      sent.setTimeout(GIVE_UP, () => sent.destroy(Object.assign(new Error(), { code: 'no answer' })));
      sent.on('error', ({ code }) => end(code));
      sent.end(JSON.stringify({ query }));
    });
  await ask();
  delays.length = 0;
  for (const outcome of Object.keys(outcomes)) delete outcomes[outcome];
  parentPort.postMessage('begun');
  const timer = setInterval(() => {
    const one = ask();
    pending.add(one);
    void one.then(() => pending.delete(one));
  }, every);
  parentPort.once('message', async () => {
    clearInterval(timer);
    await Promise.all(pending);
    parentPort.postMessage({ delays, outcomes });
  });
}
