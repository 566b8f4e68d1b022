import { describe, expect, it } from 'vitest';
import { useServer, type Answer } from '../support/server.js';

const cursorOf = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const REFUSED = [
  ['first: 0', '{ cities(first: 0) { totalCount } }', /1 to 100/],
  ['first: -1', '{ cities(first: -1) { totalCount } }', /1 to 100/],
  ['first: 101', '{ cities(first: 101) { totalCount } }', /1 to 100/],
  ['last: 101', '{ cities(last: 101) { totalCount } }', /1 to 100/],
  ['both first and last', '{ cities(first: 1, last: 1) { totalCount } }', /not both/],
  ['a broken cursor', '{ cities(after: "%%%") { nodes { id } } }', /is not a cursor/],
  [
    'a cursor of another order',
    `{ observations(orderBy: VALUE_ASC, after: "${cursorOf('id', 'x')}") { nodes { id } } }`,
    /"after" is a cursor of another order; use it with the field and the orderBy it came from/,
  ],
  [
    'a cursor with a number for a text',
    `{ officials(after: "${cursorOf('sortName,id', 1, 'Official:a')}") { nodes { id } } }`,
    /"after" is not a cursor/,
  ],
  [
    'a cursor with a text for a number',
    `{ observations(orderBy: VALUE_ASC, before: "${cursorOf('magnitude,id', '1', 'Observation:a')}") { nodes { id } } }`,
    /"before" is not a cursor/,
  ],
  [
    'a cursor with a key too few',
    `{ officials(after: "${cursorOf('sortName,id', 'a')}") { nodes { id } } }`,
    /"after" is not a cursor/,
  ],
  [
    'an unknown enum value',
    '{ observations(where: { kind: WISH }) { totalCount } }',
    /ACTUAL, TARGET, FORECAST, BASELINE/,
  ],
  [
    'an inverted range of dates',
    '{ observations(where: { dueBy: { gte: "2027", lte: "2025" } }) { totalCount } }',
    /inverted/,
  ],
  [
    'an inverted range of numbers',
    '{ observations(where: { value: { gte: 2, lte: 1 } }) { totalCount } }',
    /inverted/,
  ],
  ['a date that is none', '{ observations(where: { dueBy: { gte: "soon" } }) { totalCount } }', /EDTF/],
  ['a month that is none', '{ observations(where: { dueBy: { gte: "2025-13" } }) { totalCount } }', /EDTF/],
  [
    'an interval that ends before it starts',
    '{ observations(where: { dueBy: { lte: "2027/2025" } }) { totalCount } }',
    /ends before it starts/,
  ],
  ['such a day to judge on', '{ commitments(asOf: "2024/2020") { totalCount } }', /ends before it starts/],
  [
    'a time that is none',
    '{ claims(where: { recordedAt: { gte: "yesterday" } }) { totalCount } }',
    /A time is a string such as "2025-11-30T12:00:00Z"; got "yesterday"/,
  ],
  [
    'a number for a time',
    '{ claims(where: { recordedAt: { gte: 2025 } }) { totalCount } }',
    /A time is a string such as .*; got 2025/,
  ],
  [
    'a context too wide',
    '{ documents { nodes { evidence { nodes { context(characters: 501) } } } } }',
    /0 to 500/,
  ],
  ['a text too long', '{ documents { nodes { text(characters: 100001) } } }', /1 to 100000/],
  ['more than 100 ids', `{ nodes(ids: [${'"City:karachi" '.repeat(101)}]) { id } }`, /up to 100/],
  [
    'a nested page of none',
    '{ officials { nodes { posts(first: 0) { nodes { id } } } } }',
    /"first" is 0; allowed: 1 to 100/,
  ],
  [
    'a nested page of both ends',
    '{ officials { nodes { posts(first: 1, last: 1) { nodes { id } } } } }',
    /not both/,
  ],
  [
    'a nested cursor that is none',
    '{ officials { nodes { posts(after: "x") { nodes { id } } } } }',
    /is not a cursor/,
  ],
  [
    'a nested range inverted',
    '{ cities { nodes { observations(where: { value: { gte: 2, lte: 1 } }) { totalCount } } } }',
    /"where.value" is inverted/,
  ],
  [
    'a page of none inside a fragment on an interface',
    '{ entities { nodes { ...related } } } fragment related on Entity { ... on Entity { relationships(first: 0) { totalCount } } }',
    /1 to 100/,
  ],
  [
    'a page of none below an interface, of a type that has the field itself',
    '{ node(id: "Official:nobody") { ... on Official { posts(last: 101) { totalCount } } } }',
    /1 to 100/,
  ],
  [
    'too large a list of counted things',
    '{ observations { nodes { counted(first: 101) { id } } } }',
    /1 to 100/,
  ],
] as const;

/** Values of variables that are of the right type for GraphQL and wrong for the field are in REFUSED. */
const WRONG_VARIABLES = [
  [
    'a text for a number',
    'query ($f: Int) { officials(first: $f) { totalCount } }',
    { f: 'x' },
    /"\$f".*Int/,
  ],
  [
    'a fraction for a whole number',
    'query ($f: Int) { officials(first: $f) { totalCount } }',
    { f: 1.5 },
    /"\$f".*Int/,
  ],
  ['null for an id', 'query ($i: ID!) { node(id: $i) { id } }', { i: null }, /"\$i".*must not be null/],
  ['no id', 'query ($i: ID!) { node(id: $i) { id } }', {}, /"\$i".*was not provided/],
  [
    'no id for a field that is skipped',
    'query ($i: ID!) { node(id: $i) @skip(if: true) { id } }',
    {},
    /"\$i".*was not provided/,
  ],
  [
    'null where the default would do',
    'query ($i: ID = "City:karachi") { node(id: $i) { id } }',
    { i: null },
    /"id".*must not be null/,
  ],
  [
    'null for a condition',
    'query ($c: Boolean = true) { officials @include(if: $c) { totalCount } }',
    { c: null },
    /"if".*must not be null/,
  ],
  [
    'a time that is none',
    'query ($t: DateTime) { claims(where: { recordedAt: { gte: $t } }) { totalCount } }',
    { t: 'yesterday' },
    /A time is a string such as "2025-11-30T12:00:00Z"; got "yesterday"/,
  ],
  [
    'a month that is none',
    'query ($d: EDTF) { observations(where: { dueBy: { gte: $d } }) { totalCount } }',
    { d: '2025-13' },
    /'2025-13' is not an EDTF date/,
  ],
  [
    'an interval that ends before it starts',
    'query ($d: EDTF) { commitments(asOf: $d) { totalCount } }',
    { d: '2024/2020' },
    /ends before it starts/,
  ],
  [
    'a number for a date',
    'query ($d: EDTF) { timeline(from: $d) { totalCount } }',
    { d: 2027 },
    /EDTF date is a string such as "2027"/,
  ],
  [
    'a number for a date, by default',
    'query ($d: EDTF = 2027) { timeline(from: $d) { totalCount } }',
    {},
    /EDTF date is a string such as "2027".*got 2027/,
  ],
  [
    'a text for a fraction',
    'query ($v: Float) { observations(where: { value: { gte: $v } }) { totalCount } }',
    { v: 'much' },
    /"\$v".*Float/,
  ],
  [
    'an unknown enum value',
    'query ($kind: ObservationKind) { observations(where: { kind: $kind }) { totalCount } }',
    { kind: 'WISH' },
    /ACTUAL, TARGET, FORECAST, BASELINE/,
  ],
  [
    'a page of none, by default',
    'query ($f: Int = 0) { officials { nodes { posts(first: $f) { totalCount } } } }',
    {},
    /1 to 100/,
  ],
  [
    'an unknown field of a filter',
    'query ($w: ObservationFilter) { observations(where: $w) { totalCount } }',
    { w: { colour: 'red' } },
    /"colour" is not defined/,
  ],
] as const;

describe('bad input', () => {
  const server = useServer();
  const post = async (body: object, accept: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };

  it.each(REFUSED)('%s is told with what is allowed, and where', async (_what, query, message) => {
    const { status, errors, ...rest } = await server.ask(query);
    expect(status).toBe(400);
    expect(rest).toEqual({});
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      locations: [{ line: 1, column: expect.any(Number) }],
    });
    expect(server.statements()).toHaveLength(0);
  });

  it.each(WRONG_VARIABLES)('%s in a variable is told', async (_what, query, variables, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, errors } = await post({ query, variables }, accept);
      expect(status).toBe(400);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.extensions).not.toHaveProperty('http');
      expect(server.statements()).toHaveLength(0);
    }
  });

  it('all problems of a request are told together', async () => {
    const { errors } = await server.ask(
      '{ cities(first: 0) { nodes { observations(last: 101) { totalCount } } } officials(after: "x") { totalCount } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('"first" is 0'),
      expect.stringContaining('"last" is 101'),
      expect.stringContaining('"after" is not a cursor'),
    ]);
  });

  it('of a hundred wrong values some are told', async () => {
    const { status, errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(100).fill({}),
    });
    expect(status).toBe(400);
    expect(errors?.length).toBeLessThan(30);
    for (const error of errors ?? []) expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('what is skipped, by a variable, in a fragment or around one, is no bad input', async () => {
    const { status, data } = await server.ask(
      `query ($yes: Boolean!, $no: Boolean!) {
        cities(first: 1) { totalCount }
        a: cities(first: 0) @skip(if: $yes) { totalCount }
        b: cities(first: 0) @include(if: $no) { totalCount }
        ... @skip(if: $yes) { c: cities(first: 0) { totalCount } }
        ...wrong @include(if: $no)
      }
      fragment wrong on Query { d: cities(first: 0) { totalCount } }`,
      { yes: true, no: false },
    );
    expect(status).toBe(200);
    expect(Object.keys(data)).toEqual(['cities']);
  });

  it.each(['subscription', 'mutation'])('a %s is told that there is none', async (type) => {
    const { status, errors } = await server.ask(`${type} { x }`);
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: `There is no ${type} in this schema; allowed: query.`,
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it.each([
    ['an unknown operation', { operationName: 'c' }, 'Unknown operation named "c".'],
    ['no operation of several', {}, 'Must provide operation name if query contains multiple operations.'],
  ])('%s is told', async (_what, request, message) => {
    const query = 'query a { __typename } query b($i: ID!) { node(id: $i) { id } }';
    const { status, errors } = await post({ query, ...request }, 'application/json');
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
  });

  it('the one operation that is asked for is looked at, and no other', async () => {
    const query =
      'query a { __typename } query b($i: ID!) { node(id: $i) { id } cities(first: 0) { totalCount } }';
    const { status, data } = await post({ query, operationName: 'a' }, 'application/json');
    expect(status).toBe(200);
    expect(data).toEqual({ __typename: 'Query' });
  });

  it('a stored query of another text is told', async () => {
    const { status, errors } = await post(
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'application/json',
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('malformed GraphQL is 400, with the place of the error', async () => {
    const { status, errors } = await server.ask('{ cities(');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('a query over the cost limit is told with its cost and the limit', async () => {
    const deep =
      '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { subject { relationships(first: 100) { nodes { id predicate evidence { id document { id } } } } } } } } } }';
    const { status, errors } = await server.ask(deep);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 250_000 });
    expect(errors?.[0]?.extensions).not.toHaveProperty('http');
    expect(server.statements()).toHaveLength(0);
  });

  it('fragments that double themselves are refused, not written out', async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, index) => `fragment f${index} on Query { ...f${index + 1} ... { ...f${index + 1} } }`,
    );
    const { status, errors } = await server.ask(
      `{ ...f0 } ${doubling.join(' ')} fragment f20 on Query { __typename }`,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('more than 10000 fields');
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_LARGE');
  });
});
