import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Failure {
  readonly errors: readonly { readonly message: string; readonly extensions: object }[];
}

const TYPES = 'Agency, Agreement, City, Company';
const REFUSED = [
  ['an unknown parameter', 'nodes.csv?type=City', 'allowed: ids, types, predicates, documents'],
  [
    'a parameter of another file',
    'observations.csv?predicates=LED_BY',
    'ids, types, documents, indicators, kinds',
  ],
  ['an unknown type', 'graph.json?types=City,Town', TYPES],
  ['a type in other letters', 'graph.json?types=city', TYPES],
  ['an unknown predicate', 'graph.ttl?predicates=LIKES', 'LOCATED_IN'],
  ['an unknown kind', 'observations.csv?kinds=WISH', 'ACTUAL, TARGET, FORECAST, BASELINE'],
  ['an empty value', 'edges.csv?types=', 'omit it for all'],
  ['an empty value in a list', 'edges.csv?ids=City:karachi,,', 'omit it for all'],
  ['more than 100 values', `graph.gexf?ids=${'City:karachi,'.repeat(100)}x`, 'up to 100'],
  ['more than 100 values one by one', `graph.graphml?${'ids=x&'.repeat(101)}`, 'up to 100'],
  ['a name out of the prototype', 'nodes.csv?__proto__=x', 'allowed: '],
  ['another name out of the prototype', 'nodes.csv?constructor=x', 'allowed: '],
] as const;

describe('bad input to an export', () => {
  const server = useServer();
  const get = (file: string): Promise<Response> => fetch(`${server.url}/export/${file}`);
  const post = (body?: object): Promise<Response> =>
    fetch(`${server.url}/export/graph.graphml`, {
      method: 'POST',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });

  it.each(REFUSED)('%s is told with what is allowed', async (_what, file, allowed) => {
    const response = await get(file);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Failure;
    expect(errors[0]?.message).toContain(allowed);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(response.headers.get('etag')).toBeNull();
  });

  it.each([
    [
      'an unknown entity',
      'nodes.csv?ids=City:karachi,City:nowhere',
      /^"ids" has "City:nowhere": .* no entity/,
    ],
    ['an id that is none', 'graph.json?ids=%00', /no entity/],
    ['an attack', 'edges.csv?ids="; MATCH (n) DETACH DELETE n', /DETACH.* no entity/],
    ['a face', 'graph.ttl?ids=\u{1f600}', /no entity/],
    ['a document among entities', 'graph.gexf?ids=Document:pakistan-ict-article', /no entity/],
    ['a claim among entities', 'graph.gexf?ids=Link:x', /no entity/],
    [
      'unknown documents',
      'graph.graphml?documents=x,Document:y',
      /^"documents" has "x", "Document:y": .* no document/,
    ],
    [
      'an unknown indicator',
      'observations.csv?indicators=Indicator:luck',
      /^"indicators" has .* no indicator/,
    ],
    ['an entity among indicators', 'observations.csv?indicators=City:karachi', /no indicator/],
    [
      'more than five',
      `nodes.csv?ids=${Array.from({ length: 12 }, (_, index) => `City:${index}`).join(',')}`,
      /"City:4" and 7 more/,
    ],
  ] as const)('%s is told before anything is sent', async (_what, file, message) => {
    const response = await get(file);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-disposition')).toBeNull();
    const { errors } = (await response.json()) as Failure;
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: /^"(\w+)"/.exec(errors[0]?.message ?? '')?.[1],
      unknown: expect.any(Array),
    });
    expect((await fetch(`${server.url}/export/${file}`, { method: 'HEAD' })).status).toBe(400);
  });

  it('unknown ids of a selection are told as those of a query string are', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => (index === 0 ? 'City:karachi' : `City:${index}`));
    const response = await post({ ids });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Failure;
    expect(errors[0]?.message).toMatch(/^"ids" has "City:1", .* and 1994 more: the graph has no entity/);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', unknown: ids.slice(1, 101) });
  });

  it('what is no export is told with all that are', async () => {
    const response = await get('graph.xlsx');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('graph.json, graph.graphml');
    expect((await fetch(`${server.url}/export/nodes.csv`, { method: 'PUT' })).status).toBe(405);
  });

  it.each([
    ['nothing', undefined, 'The body is not a selection'],
    ['a list', [], 'The body is not a selection'],
    ['no ids', { ids: [] }, '1 to 2000 ids'],
    [
      'more than 2,000 ids',
      { ids: Array(2001).fill('City:karachi') },
      'has 2001 values; allowed: up to 2000',
    ],
    ['ids that are no text', { ids: [1] }, 'ids'],
    ['another field', { ids: ['City:karachi'], types: ['City'] }, 'types'],
    ['an unknown predicate', { ids: ['City:karachi'], predicates: ['LIKES'] }, 'LOCATED_IN'],
  ])('a selection that is %s is told with what is allowed', async (_what, body, allowed) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Failure;
    expect(errors[0]?.message).toContain(allowed);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
