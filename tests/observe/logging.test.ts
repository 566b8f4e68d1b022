import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

/** The lines of a log, each read as JSON: what is no line of JSON fails here. */
function collect() {
  const lines: string[] = [];
  const parsed = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line));
  return { write: (line: string) => void lines.push(line), text: () => lines.join(''), parsed };
}

const SECRET = 'correct-horse-battery';
const WARN = 40;

describe('the log at debug', () => {
  const log = collect();
  const server = useServer({ logStream: log });

  it('has one line for each request, with the id that the answer carries', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Parks { technologyParks { totalCount } __typename }' }),
    });
    await response.text();
    const id = response.headers.get('x-request-id');
    const linesOfRequest = () => log.parsed().filter((line) => line['requestId'] === id);
    await expect.poll(() => linesOfRequest().length).toBe(1);
    expect(linesOfRequest()[0]).toMatchObject({
      msg: 'request',
      operation: 'technologyParks',
      name: 'Parks',
      fields: ['technologyParks', '__typename'],
      statements: 1,
      outcome: 'ok',
      status: 200,
    });
  });

  it('holds no literal, no variable, no query string and no header', async () => {
    const headers = { authorization: `Bearer ${SECRET}`, cookie: SECRET, 'content-type': 'application/json' };
    const query = `query ($name: String) { cities(where: { nameContains: "${SECRET}" }) { totalCount } companies(where: { nameContains: $name }) { totalCount } }`;
    const post = (body: unknown) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const answers = [
      await post({ query, variables: { name: SECRET } }),
      await post({ query: `{ node(id: "${SECRET}") { __typename } }` }),
      await post({ query: `{ city(id: ${SECRET}) { name } }` }),
      await post({
        query: 'query ($id: ID!) { city(id: $id) { name } }',
        variables: { id: { [SECRET]: 1 } },
      }),
      await post(SECRET),
      await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ city(id: "${SECRET}") { name } }`)}`, {
        headers,
      }),
      await fetch(`${server.url}/export/nodes.csv?ids=${SECRET}`, { headers }),
      await fetch(`${server.url}/export/${SECRET}`, { headers }),
      await fetch(`${server.url}/${SECRET}?key=${SECRET}`, { headers }),
    ];
    const ids = await Promise.all(
      answers.map(async (answer) => {
        await answer.text();
        return answer.headers.get('x-request-id');
      }),
    );
    await expect.poll(() => ids.every((id) => log.text().includes(String(id)))).toBe(true);
    expect(log.text()).not.toContain(SECRET);
  });
});

describe('the log of a slow request', () => {
  const log = collect();
  const server = useServer({ logStream: log, seeing: { slowMilliseconds: 0 } });

  it('is one line of warning that says which fields, how many statements and how long', async () => {
    await server.ask('query Slow { officials { totalCount } cities { totalCount } }');
    const slow = () => log.parsed().filter(({ msg }) => msg === 'slow request');
    await expect.poll(() => slow().length).toBe(1);
    const [line] = slow();
    expect(line).toMatchObject({
      level: WARN,
      operation: 'several',
      name: 'Slow',
      fields: ['officials', 'cities'],
    });
    expect(line?.['statements']).toBe(server.statements().length);
    expect(typeof line?.['milliseconds']).toBe('number');
  });

  it('cuts the name that a client gave its operation', async () => {
    await server.ask(`query ${'N'.repeat(5_000)} { __typename }`);
    const named = () => log.parsed().find(({ name }) => String(name).startsWith('NNN'));
    await expect.poll(named).toBeDefined();
    expect(String(named()?.['name'])).toHaveLength(100);
  });
});

describe('the log of an unforeseen error', () => {
  const log = collect();
  const broken = { text: 'RETURN nonsense() AS value' };
  const server = useServer({
    logStream: log,
    adapt: (application) => ({
      ...application,
      catalogue: {
        ...application.catalogue,
        statements: new Map([...application.catalogue.statements, ['Query.statistics', [broken]]]),
      },
    }),
  });

  it('is found by the id in the answer, and holds neither document nor variables', async () => {
    const { errors } = await server.ask(
      `query Find($since: Int!) { statistics { version } changes(sinceVersion: $since) { totalCount } # ${SECRET}-comment
      }`,
      { since: 1 },
    );
    const id = errors?.[0]?.extensions['requestId'];
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    const found = () => log.parsed().filter(({ requestId }) => requestId === id);
    await expect.poll(() => found().map(({ msg }) => msg)).toEqual(['unforeseen error', 'request']);
    expect(found()[1]).toMatchObject({ outcome: 'internal', codes: ['INTERNAL_SERVER_ERROR'] });
    expect(log.text()).not.toContain(`${SECRET}-comment`);
    expect(Object.keys(found()[0]?.['err'] as object).sort()).toEqual(['code', 'message', 'stack', 'type']);
  });
});
