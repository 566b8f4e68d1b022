// The share of requests that are answered while connections to Neo4j are reset again and again.
import { exchange } from './exchange.mjs';
import { USUAL } from './requests.mjs';
import { row, rows } from './table.mjs';

const EVERY = 300;
const SECONDS = 30;
const ASKING = 4;

/** @param line the proxy between the server and Neo4j */
export async function throughResets(url, line) {
  for (const request of Object.values(USUAL)) await exchange(url, request); // plans the statements first, as on a running server
  console.log(`\nConnections to Neo4j are reset every ${EVERY} ms`);
  const outcomes = {};
  const until = Date.now() + SECONDS * 1_000;
  const resetting = setInterval(line.resetAll, EVERY);
  await Promise.all(Array.from({ length: ASKING }, (_none, first) => ask(first)));
  clearInterval(resetting);
  rows(outcomes);
  const all = Object.values(outcomes).reduce((sum, times) => sum + times, 0);
  row('answered (99.9 %)', `${((100 * (outcomes['200'] ?? 0)) / all).toFixed(2)} %`, `of ${all}`);

  async function ask(first) {
    const requests = Object.values(USUAL);
    for (let turn = first; Date.now() < until; turn++) {
      const { outcome } = await exchange(url, requests[turn % requests.length]);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  }
}
