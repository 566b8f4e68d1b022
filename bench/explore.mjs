// `node bench/explore.mjs 1000000`: search, suggest, a neighbourhood, paths and a first page, over HTTP, on the article's graph
// and on a generated graph of this many entities (made by bench/fill.mjs), in alternating calls. Prints the median of each and
// their ratio, and ends.
import { createApplication } from '../dist/server/server/application.js';
import { readDataset } from '../dist/server/dataset/read.js';
import { createServer } from '../dist/server/server/server.js';
import { Texts } from '../dist/server/server/texts.js';
import { randomFrom } from './lib/random.mjs';
import { openFilled } from './fill.mjs';

const entities = Number(process.argv[2] ?? 10_000);
const CALLS = Number(process.argv[3] ?? 60);
const WARM_UP = 15;
const article = readDataset('data');
const blocks = Math.max(1, Math.round(entities / article.entities.length));
const application = createApplication(process.cwd());

const small = await serve(article.entities.length, 0);
const large = await serve(entities, 1);
try {
  console.log(`${CALLS} calls each; milliseconds at the median\n`);
  console.log('                                     article   generated   ratio (at most 3)');
  for (const [name, ask] of Object.entries(questions())) {
    const [of, ofLarge] = await inTurn(ask);
    console.log(
      `${name.padEnd(34)} ${of.toFixed(1).padStart(9)} ${ofLarge.toFixed(1).padStart(11)} ${(ofLarge / of).toFixed(2).padStart(7)}`,
    );
  }
} finally {
  await small.stop();
  await large.stop();
}

/** Each query goes to a graph with entities drawn from it: a fixed document with variables, as clients send it. */
function questions() {
  const search = (query) => [
    'query ($query: String!) { search(query: $query) { totalCount edges { score highlights { text } node { id } } } }',
    { query },
  ];
  const suggest = (prefix) => [
    'query ($prefix: String!) { suggest(prefix: $prefix) { text node { id name } } }',
    { prefix },
  ];
  const neighbourhood = (id) => [
    `query ($id: ID!) { neighbourhood(ids: [$id]) {
      nodes { id name } edges { source predicate target claims { id } } hidden { node predicate count } } }`,
    { id },
  ];
  const paths = ([from, to]) => [
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4) {
      hasMore paths { length nodes { id name } hops { predicate direction } } } }`,
    { from, to },
  ];
  return {
    'first page of entities': () => ['{ entities(first: 20) { totalCount nodes { id name } } }'],
    'first page of observations': () => [
      '{ observations(first: 20) { totalCount nodes { id quantity { raw } } } }',
    ],
    'search: the name of any entity': async (graph) => search(await graph.name(graph.any())),
    'search: a name with a typo': async (graph) => search(mistyped(await graph.name(graph.any()))),
    'search: a word that many have': () => search('park'),
    'suggest: three letters': async (graph) => suggest((await graph.name(graph.any())).slice(0, 3)),
    'suggest: one letter': async (graph) => suggest((await graph.name(graph.any())).slice(0, 1)),
    'neighbourhood of any entity': (graph) => neighbourhood(graph.any()),
    'neighbourhood of a hub': (graph) => neighbourhood(graph.hub()),
    'paths between any two': (graph) => paths(graph.two(graph.any, graph.any)),
    'paths from any to a hub': (graph) => paths(graph.two(graph.any, graph.hub)),
  };
}

/** Swaps two letters of the longest word. */
function mistyped(name) {
  const word = name.split(' ').sort((a, b) => b.length - a.length)[0];
  return name.replace(word, word[0] + word[2] + word[1] + word.slice(3));
}

async function inTurn(ask) {
  const [times, timesLarge] = [[], []];
  for (let call = 0; call < WARM_UP + CALLS; call++)
    for (const [graph, list] of [
      [small, times],
      [large, timesLarge],
    ]) {
      const [query, variables] = await ask(graph);
      const body = JSON.stringify({ query, variables });
      const start = performance.now();
      const response = await fetch(graph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = await response.json();
      if (call >= WARM_UP) list.push(performance.now() - start);
      if (errors) throw new Error(`${errors[0].message}\n${body}`);
    }
  return [median(times), median(timesLarge)];
}

function median(list) {
  return list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** A graph behind the real server, and how to draw entities from it. */
async function serve(size, seed) {
  const database = await openFilled(size);
  const server = await createServer({
    application,
    graph: () => database,
    texts: new Texts(new Map()),
    publicUrl: 'http://127.0.0.1:4000',
    logLevel: 'silent',
  });
  const url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const random = randomFrom(seed + 7);
  const draw = (list) => list[Math.floor(random() * list.length)];
  const any = () => {
    const block = size === article.entities.length ? 0 : Math.floor(random() * blocks);
    return `${draw(article.entities).id}${block === 0 ? '' : `-${block}`}`;
  };
  const hubs = [
    'Country:pakistan',
    'Technology:5g',
    'Agency:government-of-pakistan',
    'Ministry:information-technology-and-telecommunication',
  ];
  return {
    url,
    any,
    hub: () => draw(hubs),
    two(first, second) {
      const pair = [first(), second()];
      return pair[0] === pair[1] ? this.two(first, second) : pair;
    },
    name: async (id) => {
      const { records } = await database.driver.executeQuery('MATCH (n:Node {id: $id}) RETURN n.name', {
        id,
      });
      return records[0].get(0);
    },
    stop: async () => {
      await server.close();
      await database.stop();
    },
  };
}
