import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const JSON_ACCEPTED = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'true' };

describe('an answer of GET /graphql', () => {
  const server = useServer();
  const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { ...JSON_ACCEPTED, ...headers },
    });
  const PARKS = '{ technologyParks { totalCount } }';

  it('is not sent again to who holds it', async () => {
    const first = await get(PARKS);
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('accept');
    const etag = first.headers.get('etag') ?? '';
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(PARKS, { 'if-none-match': held });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
  });

  it('is sent to who holds another one', async () => {
    const etag = (await get(PARKS)).headers.get('etag') ?? '';
    const other = await get('{ officials { totalCount } }', { 'if-none-match': etag });
    expect(other.status).toBe(200);
    expect(await other.json()).toHaveProperty('data.officials.totalCount');
  });

  it('has no tag when it is an error, or an answer of POST', async () => {
    const error = await get('{ nothing }', { 'if-none-match': '*' });
    expect(error.status).toBe(400);
    expect(error.headers.get('etag')).toBeNull();
    const posted = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-none-match': '*' },
      body: JSON.stringify({ query: PARKS }),
    });
    expect(posted.status).toBe(200);
    expect(posted.headers.get('etag')).toBeNull();
  });
});
