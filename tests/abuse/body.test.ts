import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits/table.js';
import { useServer } from '../support/server.js';

const JSON_TYPE = 'application/json';
const REFUSED = [
  ['that is cut off', '{"ids": ["City:kar', JSON_TYPE, 400, 'is not JSON'],
  ['that is empty', '', JSON_TYPE, 400, 'is empty; expected JSON'],
  ['with a key out of the prototype', '{"__proto__": {"ids": ["x"]}}', JSON_TYPE, 400, 'prototype'],
  ['with a constructor', '{"constructor": {"prototype": {"x": 1}}}', JSON_TYPE, 400, 'prototype'],
  ['of more than 1,000,000 bytes', `"${'x'.repeat(1_000_000)}"`, JSON_TYPE, 413, 'up to 1000000 bytes'],
  ['of a type that is not read', '<ids/>', 'application/xml', 415, '"application/xml" is not supported here'],
] as const;

describe.each(['/graphql', '/export/graph.json'])('a body sent to %s', (path) => {
  const server = useServer();

  it.each(REFUSED)('%s is refused with the reason', async (_what, body, type, status, reason) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-request-id')).toBeTruthy();
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors).toMatchObject([
      { message: expect.stringContaining(reason), extensions: { code: 'BAD_REQUEST' } },
    ]);
    if (status === 413) expect(errors[0]?.extensions).toMatchObject({ limit: 1_000_000, got: body.length });
  });
});

describe('a body of exactly as many bytes as allowed', () => {
  const server = useServer();
  const send = (body: string): Promise<Response> =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': JSON_TYPE }, body });

  it('is read, and one byte more is refused', async () => {
    const query = '{"query":"{ __typename }"}';
    expect((await send(query.padEnd(LIMITS.bodyBytes))).status).toBe(200);
    const response = await send(query.padEnd(LIMITS.bodyBytes + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { limit: LIMITS.bodyBytes, got: LIMITS.bodyBytes + 1 } }],
    });
  });
});

describe('an address that cannot be read', () => {
  const server = useServer();

  it.each(['/export/%zz', '/entity/%', '/graphql%c0'])('is refused with the reason: %s', async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(path), extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
