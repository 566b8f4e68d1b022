// What a crowd sends: large, deep, long and wrong requests. The caller decides how to send and read them.
import { Buffer } from 'node:buffer';

const json = (path, body) => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const graphql = (query, variables = {}) => json('/graphql', { query, variables });
const get = (path) => ({ method: 'GET', path, headers: {}, body: '' });

const ligatures = 'ﬃ'.repeat(300_000);
const name = 'Ministry of Information Technology and Telecommunication '.repeat(4).slice(0, 200);

/** Each did harm once, or would do harm without its limit. */
export const WORST = {
  'a date of 100,000 nines': graphql('query ($d: EDTF) { timeline(from: $d) { totalCount } }', {
    d: `Y${'9'.repeat(100_000)}`,
  }),
  'a set of 2 kB for a date': graphql('query ($d: EDTF) { timeline(from: $d) { totalCount } }', {
    d: `[${'2024,'.repeat(400)}2025]`,
  }),
  'a million edges that nobody reads': graphql('{ entities(first: 100) { edges { cursor } } }'),
  '300 dates': graphql(
    '{ a: observations(first: 100) { nodes { dueBy } } b: timeline(first: 100) { nodes { date } } c: documents { nodes { published } } }',
  ),
  '75,000 wrong predicates': json('/export/nodes.csv', { predicates: Array(75_000).fill('WRONG_ONE') }),
  '200,000 ids of one letter': json('/export/nodes.csv', { ids: Array(200_000).fill('x') }),
  'an id of 900 kB': graphql('query ($id: ID!) { node(id: $id) { id } }', {
    id: `T1${'x'.repeat(900_000)}:1`,
  }),
  'a time of 900 kB': graphql(
    'query ($t: DateTime) { claims(where: { recordedAt: { gte: $t } }) { totalCount } }',
    { t: 'x'.repeat(900_000) },
  ),
  'a cursor of 900 kB': graphql('query ($c: String) { entities(after: $c) { totalCount } }', {
    c: Buffer.from(JSON.stringify(['name,id', 'x'.repeat(600_000), 'y'])).toString('base64url'),
  }),
  '300,000 ligatures in a filter': graphql(
    'query ($n: String) { entities(where: { nameContains: $n }) { totalCount } }',
    { n: ligatures },
  ),
  '200 ligatures in a search': graphql('query ($n: String!) { search(query: $n) { totalCount } }', {
    n: 'ﬃ'.repeat(200),
  }),
  '100 names of 200 characters': graphql(
    'query ($n: [String!]!) { resolve(names: $n, first: 10) { candidates { score matched node { id } } } }',
    { n: Array.from({ length: 100 }, (_none, index) => name.slice(0, 197) + index) },
  ),
  '100 words in one search': graphql(
    'query ($q: String!) { search(query: $q, first: 100) { totalCount nodes { __typename } } }',
    { q: 'ab '.repeat(66) },
  ),
  '4,000 tokens of aliases': graphql(
    `{ ${Array.from({ length: 980 }, (_none, n) => `a${n}: __typename`).join(' ')} }`,
  ),
  'as many values as allowed': graphql(`
    { ${Array.from({ length: 19 }, (_none, n) => `a${n}: entities(first: 100) { nodes { ...F } }`).join(' ')} }
    fragment F on Entity { ${Array.from({ length: 51 }, (_none, n) => `f${n}: name`).join(' ')} }
  `),
  'as many dates as allowed': graphql(`
    { ${Array.from({ length: 19 }, (_none, n) => `a${n}: observations(first: 100) { nodes { ...F } }`).join(' ')} }
    fragment F on Observation { ${Array.from({ length: 50 }, (_none, n) => `f${n}: dueBy`).join(' ')} }
  `),
  'a body of braces': graphql('{'.repeat(900_000)),
  'fragments that double 25 times': graphql(`
    {
      ...F0
    }
    ${Array.from({ length: 25 }, (_none, n) => `fragment F${n} on Query { ${n < 24 ? `...F${n + 1} ...F${n + 1}` : '__typename'} }`).join(' ')}
  `),
  'a body nested 100,000 deep': {
    ...graphql(''),
    body: `{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  },
  'a graph of all': graphql(
    '{ graph { nodes { id name } edges { source target predicate claims { id } } } }',
  ),
  'paths of six hops through all': graphql(
    '{ paths(from: "City:karachi", to: "Technology:5g", maxHops: 6, first: 100, excludeTypes: []) { paths { length hops { predicate claims { id } } } } }',
  ),
  'a page of pages of pages': graphql(
    '{ entities(first: 100) { nodes { name description relationships(first: 20) { nodes { id evidence { exact context } } } observations(first: 20) { nodes { id dueBy quantity { raw } evidence { exact } } } } } }',
  ),
};

/** Answers of some hundred kB, and ordinary questions. */
export const USUAL = {
  page: graphql(
    '{ entities(first: 100) { nodes { name description relationships(first: 10) { nodes { id evidence { exact } } } } } }',
  ),
  search: graphql(
    '{ search(query: "park", first: 50) { totalCount facets { field buckets { value count } } edges { score highlights { text } node { id } } } }',
  ),
  typo: graphql('{ search(query: "telecomunication") { totalCount } }'),
  suggest: graphql('{ suggest(prefix: "isl") { text } }'),
  neighbourhood: graphql(
    '{ neighbourhood(ids: ["Country:pakistan"], depth: 2) { nodes { id name } edges { source target predicate } hidden { count } } }',
  ),
  commitments: graphql('{ commitments(first: 100) { nodes { status reason promise { id } } } }'),
};

export const EXPORTS = [
  'graph.json',
  'graph.graphml',
  'graph.gexf',
  'nodes.csv',
  'edges.csv',
  'observations.csv',
  'graph.ttl',
].map((file) => get(`/export/${file}`));

export const pageAfter = (cursor) =>
  graphql(
    'query ($after: String) { observations(first: 5, after: $after, orderBy: VALUE_DESC) { pageInfo { endCursor hasNextPage } nodes { id } } }',
    { after: cursor },
  );

export const GARBAGE = [
  '\r\n\r\n\r\n',
  'GET',
  'HELO x\r\n\r\n',
  '\u0016\u0003\u0001\u0002',
  'GET / HTTP/9.9\r\n\r\n',
  `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
  `GET / HTTP/1.1\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
  'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzzzz\r\n',
];
