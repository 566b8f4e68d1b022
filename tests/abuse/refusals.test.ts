// Whatever is sent, a refusal is short: JSON under 10 kB with a code, at most five errors and the number of the others.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits/table.js';
import { useServer } from '../support/server.js';

const LONG = 'x'.repeat(40_000);
const HUGE = 'x'.repeat(900_000);
const WIDE = '\u0000\ud800😀"\\'.repeat(5_000);

const QUERIES: readonly (readonly [string, string, object?])[] = [
  ['a field of an endless name', `{ ${LONG} }`],
  ['an alias of an endless name for an unknown field', `{ ${LONG}: y }`],
  ['a fragment of an endless name', `{ ...${LONG} }`],
  ['an endless unknown id', `{ timeline(about: "${LONG}") { totalCount } }`],
  [
    'an endless unknown id in a variable',
    'query ($i: ID!) { neighbourhood(ids: [$i]) { nodes { id } } }',
    { i: HUGE },
  ],
  ['an endless date', `{ timeline(from: "Y${'9'.repeat(40_000)}") { totalCount } }`],
  ['an endless date in a variable', 'query ($d: EDTF) { timeline(from: $d) { totalCount } }', { d: HUGE }],
  [
    'an endless time',
    'query ($t: DateTime) { claims(where: { recordedAt: { gte: $t } }) { totalCount } }',
    { t: HUGE },
  ],
  [
    'an endless enum value',
    'query ($k: ObservationKind) { observations(where: { kind: $k }) { totalCount } }',
    { k: HUGE },
  ],
  ['an endless text for a number', 'query ($f: Int) { cities(first: $f) { totalCount } }', { f: HUGE }],
  ['an endless cursor', 'query ($a: String) { cities(after: $a) { totalCount } }', { a: HUGE }],
  [
    '300,000 ligatures',
    'query ($n: String) { cities(where: { nameContains: $n }) { totalCount } }',
    { n: '\ufdfa'.repeat(300_000) },
  ],
  ['characters that JSON escapes', 'query ($f: Int) { cities(first: $f) { totalCount } }', { f: WIDE }],
  [
    'half a million wrong values',
    'query ($k: [MomentKind!]) { timeline(kinds: $k) { totalCount } }',
    { k: Array(200_000).fill('x') },
  ],
  [
    '2,000 values that are no ids',
    'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    { i: Array(2_000).fill({}) },
  ],
  [
    'a hundred wrong objects',
    'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    { i: Array(100).fill({ a: LONG.slice(0, 5_000) }) },
  ],
  [
    'an object of endless keys',
    'query ($w: CityFilter) { cities(where: $w) { totalCount } }',
    { w: { [HUGE]: 1 } },
  ],
  ['many unknown fields', `{ ${Array.from({ length: 1_500 }, (_, index) => `citis${index}`).join(' ')} }`],
  [
    'a field asked for in two ways, again and again',
    `{ ${Array.from({ length: 19 }, () => 'cities(first: 1) { totalCount } cities(first: 2) { totalCount }').join(' ')} }`,
  ],
  ['an endless syntax error', `{ cities(${LONG}`],
  ['a document beyond its limit', `{ cities { ${'totalCount '.repeat(5_000)} } }`],
];

describe('a refusal of /graphql', () => {
  const server = useServer();

  it.each(QUERIES)('of %s is short and has a code', async (_what, query, variables = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    await expectShort(response, 400);
  });

  it('of an endless name of an operation is short', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query a { __typename } query b { __typename }', operationName: HUGE }),
    });
    await expectShort(response, 400);
  });

  it('describes five errors and counts the others', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `citis${index}`).join(' ');
    const { errors } = await server.ask(`{ ${names} }`);
    expect(errors).toHaveLength(LIMITS.errorsReported + 1);
    expect(errors?.at(-1)).toEqual({
      message: 'There are 15 more errors.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: LIMITS.errorsReported, got: 20 },
    });
    expect((await server.ask('{ a b c d e }')).errors).toHaveLength(LIMITS.errorsReported);
  });

  it('repeats 100 characters of a value, and no more', async () => {
    const { errors } = await server.ask(
      'query ($i: ID!) { paths(from: $i, to: "City:karachi") { hasMore } }',
      {
        i: `City:${'y'.repeat(500)}`,
      },
    );
    expect(errors?.[0]?.message).toContain(`"City:${'y'.repeat(95)}…"`);
  });
});

describe('a refusal of /export', () => {
  const server = useServer();
  const post = (body: unknown): Promise<Response> =>
    fetch(`${server.url}/export/nodes.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it.each([
    ['half a million wrong predicates', { ids: ['x'], predicates: Array(200_000).fill('y') }],
    ['half a million ids that are numbers', { ids: Array(400_000).fill(1) }],
    ['2,000 ids that are numbers', { ids: Array(2_000).fill(1) }],
    ['an endless id', { ids: [HUGE] }],
    ['an endless key', { [HUGE]: 1 }],
    ['many keys', Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1]))],
    [
      '2,000 unknown ids',
      { ids: Array.from({ length: 2_000 }, (_, index) => `City:${'z'.repeat(400)}${index}`) },
    ],
  ])('of %s is short and has a code', async (_what, body) => expectShort(await post(body), 400));

  it('takes 2,000 ids of 512 characters and 100 predicates, and says what is one too many', async () => {
    const told = async (body: object) => ((await (await post(body)).json()) as Refusal).errors[0]?.extensions;
    expect(await told({ ids: ['x'.repeat(512)] })).toMatchObject({ unknown: expect.any(Array) });
    expect(await told({ ids: ['x'.repeat(513)] })).toMatchObject({ limit: 512, got: 513 });
    expect(await told({ ids: Array(2_001).fill('x') })).toMatchObject({ limit: 2_000, got: 2_001 });
    expect(await told({ ids: ['x'], predicates: Array(101).fill('LED_BY') })).toMatchObject({
      limit: 100,
      got: 101,
    });
  });

  it.each([`ids=${'x'.repeat(6_000)}`, `${'y'.repeat(6_000)}=1`, `types=${'z'.repeat(500)}`])(
    'of an endless query string is short and has a code',
    async (query) => expectShort(await fetch(`${server.url}/export/nodes.csv?${query}`), 400),
  );

  it('of an address that does not exist or cannot be read is short', async () => {
    await expectShort(await fetch(`${server.url}/${'a'.repeat(6_000)}`), 404);
    await expectShort(await fetch(`${server.url}/export/%zz${'a'.repeat(6_000)}`), 400);
  });
});

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function expectShort(response: Response, status: number): Promise<void> {
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(Buffer.byteLength(text)).toBeLessThan(LIMITS.refusalBytes);
  const { errors } = JSON.parse(text) as Refusal;
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(LIMITS.errorsReported + 1);
  for (const { message, extensions } of errors) {
    expect(message).not.toMatch(/([xyza])\1{100}/);
    expect(extensions['code']).toEqual(expect.any(String));
  }
}
