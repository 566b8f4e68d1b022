import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const TYPES = 'Official, Post, Ministry, Agency';
const REFUSED = [
  ['an unknown parameter', 'nodes.csv?type=City', 'allowed are ids, types, predicates, documents'],
  [
    'a parameter of another file',
    'observations.csv?predicates=LED_BY',
    'ids, types, documents, indicators, kinds',
  ],
  ['an unknown type', 'graph.json?types=City,Town', TYPES],
  ['a type in other letters', 'graph.json?types=city', TYPES],
  ['an unknown predicate', 'graph.ttl?predicates=LIKES', 'LOCATED_IN'],
  ['an unknown kind', 'observations.csv?kinds=WISH', 'ACTUAL, TARGET, FORECAST, BASELINE'],
  ['an empty value', 'edges.csv?types=', 'leave it out'],
  ['an empty value in a list', 'edges.csv?ids=City:karachi,,', 'leave it out'],
  ['more than 100 values', `graph.gexf?ids=${'City:karachi,'.repeat(100)}x`, 'up to 100'],
  ['more than 100 values one by one', `graph.graphml?${'ids=x&'.repeat(101)}`, 'up to 100'],
  ['a name out of the prototype', 'nodes.csv?__proto__=x', 'allowed are'],
  ['another name out of the prototype', 'nodes.csv?constructor=x', 'allowed are'],
] as const;

describe('bad input to an export', () => {
  const server = useServer();
  const get = (file: string): Promise<Response> => fetch(`${server.url}/export/${file}`);

  it.each(REFUSED)('%s is told with what is allowed', async (_what, file, allowed) => {
    const response = await get(file);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.message).toContain(allowed);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(response.headers.get('etag')).toBeNull();
  });

  it('ids that do not exist give a file without rows', async () => {
    for (const id of ['City:nowhere', '%00', '"; MATCH (n) DETACH DELETE n', '\u{1f600}']) {
      const response = await get(`nodes.csv?ids=${encodeURIComponent(id)}`);
      expect(response.status).toBe(200);
      expect((await response.text()).trim().split('\n')).toHaveLength(1);
    }
  });

  it('what is no export is told with all that are', async () => {
    const response = await get('graph.xlsx');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('graph.json, graph.graphml');
    expect((await fetch(`${server.url}/export/nodes.csv`, { method: 'PUT' })).status).toBe(404);
  });

  it.each([
    ['nothing', undefined, 'The body is no selection'],
    ['a list', [], 'The body is no selection'],
    ['no ids', { ids: [] }, '1 to 2000 ids'],
    ['more than 2,000 ids', { ids: Array(2001).fill('City:karachi') }, '1 to 2000 ids'],
    ['ids that are no text', { ids: [1] }, 'ids'],
    ['another field', { ids: ['City:karachi'], types: ['City'] }, 'types'],
    ['an unknown predicate', { ids: ['City:karachi'], predicates: ['LIKES'] }, 'LOCATED_IN'],
  ])('a selection that is %s is told with what is allowed', async (_what, body, allowed) => {
    const response = await fetch(`${server.url}/export/graph.graphml`, {
      method: 'POST',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.message).toContain(allowed);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
