// `npm run bench:repeat`: what a repeated question costs. One server with an embedded Neo4j; in turn, and on one connection: a question
// that is computed (`no-cache`), the same from the answers that are kept, the same for who holds it (304), and `{ __typename }`. Prints
// the CPU time of server and database per request, and the ratios. Linux.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { withServer } from '../scripts/lib/server.mjs';
import { processOn } from './lib/observe.mjs';

const [ROUNDS, EACH] = [8, Number(process.argv[2] ?? 200)];
const TICKS_PER_SECOND = 100;
const PARKS =
  '{ technologyParks(first: 50) { nodes { name city { name country { name } } observations(first: 5) { nodes { quantity { raw } evidence { exact } } } } } }';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const NEO4J_PORT = 17_990;

await withServer('.ictgraph/bench-repeat', run, { NEO4J_PORT: String(NEO4J_PORT) });

async function run(url) {
  const get = (query, headers) => send(`${url}/graphql?${new URLSearchParams({ query })}`, headers);
  const { etag } = (await get(PARKS)).headers;
  const ways = {
    computed: () => get(PARKS, { 'cache-control': 'no-cache' }),
    kept: () => get(PARKS),
    304: () => get(PARKS, { 'if-none-match': etag }),
    __typename: () => get('{ __typename }', { 'cache-control': 'no-cache' }),
  };
  const pids = [processOn(Number(new URL(url).port)), processOn(NEO4J_PORT)].filter(
    (pid) => pid !== undefined,
  );
  const spent = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, ask] of Object.entries(ways)) {
      const before = cpu(pids);
      for (let count = 0; count < EACH; count++) await ask();
      if (round > 0) spent[name].push(((cpu(pids) - before) * 1_000) / EACH); // the first round warms up
    }
  const median = Object.fromEntries(
    Object.entries(spent).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
  console.table(
    Object.fromEntries(
      Object.entries(median).map(([name, value]) => [
        name,
        {
          'ms of CPU': Number(value.toFixed(2)),
          'to computed': Number((value / median.computed).toFixed(2)),
          'to __typename': Number((value / median.__typename).toFixed(2)),
        },
      ]),
    ),
  );
  agent.destroy();
}

function send(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        agent,
        headers: { accept: 'application/graphql-response+json', 'apollo-require-preflight': '1', ...headers },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response));
      },
    );
    asked.on('error', reject).end();
  });
}

/** Seconds of CPU of the processes, with their threads. */
function cpu(pids) {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }, 0);
}
