import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const REFUSED = [
  ['first: 0', '{ cities(first: 0) { totalCount } }', /1 to 100/],
  ['first: -1', '{ cities(first: -1) { totalCount } }', /1 to 100/],
  ['first: 101', '{ cities(first: 101) { totalCount } }', /1 to 100/],
  ['last: 101', '{ cities(last: 101) { totalCount } }', /1 to 100/],
  ['both first and last', '{ cities(first: 1, last: 1) { totalCount } }', /not both/],
  ['a broken cursor', '{ cities(after: "%%%") { nodes { id } } }', /no cursor/],
  [
    'a cursor of another order',
    '{ observations(orderBy: VALUE_ASC, after: "WyJpZCIsIngiXQ") { nodes { id } } }',
    /./,
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
  [
    'a context too wide',
    '{ documents { nodes { evidence { nodes { context(characters: 501) } } } } }',
    /0 to 500/,
  ],
  ['more than 100 ids', `{ nodes(ids: [${'"City:karachi" '.repeat(101)}]) { id } }`, /up to 100/],
] as const;

describe('bad input', () => {
  const server = useServer();

  it.each(REFUSED)('%s is told with what is allowed', async (_what, query, message) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('an unknown enum value in a variable is told with all values', async () => {
    const { errors } = await server.ask(
      'query ($kind: ObservationKind) { observations(where: { kind: $kind }) { totalCount } }',
      { kind: 'WISH' },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('ACTUAL, TARGET, FORECAST, BASELINE');
    expect(server.statements()).toHaveLength(0);
  });

  it('malformed GraphQL is 400, with the place of the error', async () => {
    const { status, errors } = await server.ask('{ cities(');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('a query over the cost limit is told with its cost and the limit', async () => {
    const deep =
      '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { subject { relationships(first: 100) { nodes { id predicate evidence { id document { id } } } } } } } } } }';
    const { errors } = await server.ask(deep);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 250_000 });
    expect(server.statements()).toHaveLength(0);
  });
});
