// What an answer would hold is known before anything is read: few items can have many values, long texts, or much work behind them.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits/table.js';
import { useServer } from '../support/server.js';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => text(index)).join(' ');

const VALUES = `{ countries(first: 50) { nodes { cities(first: 100) { nodes { ${times(60, (index) => `a${index}: id`)} } } } } }`;

describe('a query for very many values of few items', () => {
  const server = useServer();
  it('is refused before anything is read', async () => {
    const { status, errors } = await server.ask(VALUES);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: LIMITS.answerValues });
    expect(errors?.[0]?.extensions['got']).toBeGreaterThan(LIMITS.answerValues);
    expect(server.statements()).toHaveLength(0);
  });
});

describe('the limit on values', () => {
  const query = '{ cities(first: 10) { nodes { id name description } } }';
  /** An item each for the connection, the page and ten cities, with three values of each city. */
  const values = 1 + 10 * (1 + 3);
  const exact = useServer({ limits: { answerValues: values } });
  const less = useServer({ limits: { answerValues: values - 1 } });

  it('allows just so many and no more', async () => {
    expect((await exact.ask(query)).status).toBe(200);
    const { status, errors } = await less.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ limit: values - 1, got: values });
  });
});

describe('a query for much behind few items', () => {
  const server = useServer();
  it.each([
    [
      'long texts, asked for again and again',
      `{ documents(first: 100) { nodes { ${times(3, (i) => `a${i}: text(characters: 100000)`)} } } }`,
    ],
    [
      'many searches for paths',
      `{ ${times(50, (i) => `a${i}: paths(from: "City:karachi", to: "Technology:5g") { hasMore hubs { id } }`)} }`,
    ],
  ])('%s, is refused as too costly', async (_what, query) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(server.statements()).toHaveLength(0);
  });

  it('is refused in few bytes although its alias is long', async () => {
    const alias = 'a'.repeat(40_000);
    const answer = await server.ask(`{ ${alias}: neighbourhood(ids: ["City:nope"]) { nodes { id } } }`);
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer).length).toBeLessThan(LIMITS.refusalBytes);
  });
});
