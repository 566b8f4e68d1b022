import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

/** What has a meaning in Lucene's language, or might upset a parser, an index or a log. */
const HOSTILE = [
  'OR',
  'AND NOT',
  'NOT karachi',
  'karachi OR',
  'karachi AND AND bagh',
  '+karachi -bagh',
  '"karachi',
  'karachi" OR "bagh',
  "it's",
  '(((karachi',
  'karachi)',
  'name:karachi',
  'wordsName:karachi',
  '*:* karachi',
  'kara*hi',
  '?arachi',
  'karachi~99999999',
  'karachi^1e9',
  '[a TO z]',
  '{karachi TO *}',
  '/karachi/',
  'karachi \\',
  'karachi && bagh || !qatar',
  'karachi\u0000\u0001\u001b[31m',
  'karachi\u202e\u200f',
  'karachi\ud800',
  '\ufdfa karachi',
  '⑴ ½ ℃ karachi',
  'کراچی karachi',
  '卡拉奇 karachi',
  '👩‍👩‍👧‍👦 karachi',
  'karachi ' + 'x'.repeat(150),
  'a '.repeat(100),
  'ab bc cd de ef fg gh hi ij jk kl lm mn no op pq qr rs st tu uv vw wx xy yz',
  'abcd bcde cdef defg efgh fghi ghij hijk ijkl jklm klmn lmno mnop nopq opqr pqrs qrst rstu stuv tuvw uvwx vwxy',
  'constructor __proto__ toString',
  "'; MATCH (n) DETACH DELETE n //",
  '$ids } RETURN 1 //',
];

const WORDLESS = [
  '',
  ' ',
  '*',
  '***',
  '??',
  '""',
  '"',
  '\\',
  '()',
  '\u0000',
  '\n\t',
  '👋',
  '…',
  '&&',
  '\ud800',
];

describe('a search with hostile words', () => {
  const server = useServer();
  const ask = (query: string) =>
    server.ask(
      `query ($query: String!) { search(query: $query, first: 100) { totalCount facets { buckets { count } } edges { score cursor highlights { text } node { id } } } }`,
      { query },
    );

  it.each(HOSTILE)('%j finds words, and no sign means anything', async (query) => {
    const { status, data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data.search.totalCount).toBe(data.search.edges.length);
    const rest = await server.ask(
      'query ($query: String!) { suggest(prefix: $query) { text } resolve(names: [$query]) { name candidates { score } } }',
      { query },
    );
    expect(rest.errors).toBeUndefined();
    expect(rest.data.resolve).toHaveLength(1);
  });

  it('has signs mean nothing', async () => {
    const plain = await ask('karachi bagh');
    for (const query of ['+karachi -bagh', 'karachi, "bagh', '(karachi) [bagh]', 'karachi/bagh'])
      expect((await ask(query)).data).toEqual(plain.data);
    expect((await ask('NOT karachi')).data.search.totalCount).toBe(0);
  });

  it.each(WORDLESS)('%j is told to have no word', async (query) => {
    const { status, errors } = await ask(query);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.message).toMatch(/letter or digit/);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(server.statements()).toHaveLength(0);
  });

  it('takes 200 characters and refuses more, whatever they are', async () => {
    for (const character of ['k', 'ü', '👋', '𝒌']) {
      expect((await ask(`k${character.repeat(199)}`)).errors).toBeUndefined();
      const { errors } = await ask(character.repeat(10_000));
      expect(errors?.[0]?.message).toMatch(/"query" has 10000 characters; allowed: up to 200/);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});

const REFUSED = [
  ['too many hits', '{ search(query: "it", first: 101) { totalCount } }', /1 to 100/],
  ['no hits', '{ search(query: "it", last: 0) { totalCount } }', /1 to 100/],
  ['both ends', '{ search(query: "it", first: 1, last: 1) { totalCount } }', /not both/],
  ['a cursor that is none', '{ search(query: "it", after: "x") { totalCount } }', /is not a cursor/],
  ['a cursor of another field', '{ search(query: "it", after: "WyJpZCIsIngiXQ") { totalCount } }', /cursor/],
  ['an unknown type', '{ search(query: "it", where: { types: [Planet] }) { totalCount } }', /Quotation/],
  [
    'an unknown country',
    '{ search(query: "it", where: { countries: ["Country:pakistan", "Country:atlantis"] }) { totalCount } }',
    /"where.countries" has "Country:atlantis": the graph has no country/,
  ],
  [
    'a city for a country',
    '{ search(query: "it", where: { countries: ["City:karachi"] }) { totalCount } }',
    /no country/,
  ],
  [
    'an unknown technology',
    '{ search(query: "it", where: { technologies: ["Technology:magic"] }) { totalCount } }',
    /no technology/,
  ],
  [
    'too many countries',
    `{ search(query: "it", where: { countries: [${'"Country:pakistan" '.repeat(101)}] }) { totalCount } }`,
    /up to 100/,
  ],
  ['a prefix too long', `{ suggest(prefix: "${'k'.repeat(10_000)}") { text } }`, /up to 200/],
  ['too many suggestions', '{ suggest(prefix: "k", first: 21) { text } }', /1 to 20/],
  ['no suggestions', '{ suggest(prefix: "k", first: 0) { text } }', /1 to 20/],
  ['quotations as suggestions', '{ suggest(prefix: "k", types: [Quotation]) { text } }', /Official/],
  [
    'too many names',
    `{ resolve(names: [${'"k" '.repeat(101)}]) { name } }`,
    /101 values; allowed: up to 100/,
  ],
  ['a name too long', `{ resolve(names: ["k", "${'k'.repeat(201)}"]) { name } }`, /"names\[1\]" has 201/],
  ['too many candidates', '{ resolve(names: ["k"], first: 11) { name } }', /1 to 10/],
] as const;

describe('bad input to a search', () => {
  const server = useServer();

  it.each(REFUSED)('%s is told with what is allowed', async (_what, query, message) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('a cursor of another search goes on from where it would stand', async () => {
    const { data } = await server.ask('{ search(query: "karachi", first: 1) { edges { cursor } } }');
    const after = data.search.edges[0].cursor;
    const { errors } = await server.ask(`{ search(query: "bagh", after: "${after}") { edges { score } } }`);
    expect(errors).toBeUndefined();
  });

  it.each([[['x', 1]], [[null, '']], [[-1]], [[-1, 'x', 1]]])(
    'keys of another kind in a cursor, %j, are told',
    async (keys) => {
      const after = Buffer.from(JSON.stringify(['-score,id', ...keys])).toString('base64url');
      const { status, errors } = await server.ask(
        `{ search(query: "it", after: "${after}") { totalCount edges { score } } }`,
      );
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/"after" is not a cursor/);
      expect(server.statements()).toHaveLength(0);
    },
  );

  it('100 names of 200 characters, and every filter at its largest, are answered', async () => {
    const name = 'abcd bcde cdef defg efgh fghi ghij hijk ijkl jklm klmn lmno mnop nopq opqr pqrs '
      .repeat(3)
      .slice(0, 200);
    const names = Array.from({ length: 100 }, (_, index) => `${index} ${name}`.slice(0, 200));
    const all = await server.ask(
      'query ($names: [String!]!) { resolve(names: $names) { candidates { score } } }',
      { names },
    );
    expect(all.errors).toBeUndefined();
    expect(all.data.resolve).toHaveLength(100);
    const { errors } = await server.ask(
      `query ($query: String!) { search(query: $query, where: {
        types: [Official, Post, Ministry, Agency, Company, Country, Region, City, TechnologyPark, Initiative, Infrastructure, Technology, Event, Quotation]
        countries: [${'"Country:pakistan" '.repeat(100)}], technologies: [${'"Technology:5g" '.repeat(100)}] }) { totalCount } }`,
      { query: name },
    );
    expect(errors).toBeUndefined();
  });

  it('a list of names costs as much as it may return', async () => {
    const { errors } = await server.ask(
      `{ resolve(names: [${'"k" '.repeat(100)}], first: 10) { candidates { node { relationships(first: 100) { nodes { subject { id } object { id } } } } } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(server.statements()).toHaveLength(0);
  });

  it('a list of names without a size costs as many as it returns then', async () => {
    const { errors } = await server.ask(
      `{ resolve(names: [${'"k" '.repeat(100)}], first: null) { candidates { node { relationships(first: 100) { nodes { subject { relationships(first: 10) { nodes { id } } } } } } } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });
});
