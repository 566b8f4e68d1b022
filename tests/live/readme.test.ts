// Everything in the README that can be asked: its queries, with the answers it prints, and its addresses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { useLiveServer } from './live.js';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');

const answered = [...README.matchAll(/```graphql\n(.+?)```\s+```json\n(.+?)```/gs)].map(
  ([, query = '', answer = '']) => [query, JSON.parse(answer) as { data: unknown }] as const,
);
/** Queries within a sentence. */
const inline = [...README.matchAll(/`(\{ [^`]+ \})`/g)]
  .map(([, text = '']) => text)
  .filter((text) => !text.includes('…')); // a shape, not a query
const addresses = [...README.matchAll(/http:\/\/127\.0\.0\.1:4000(\/[^\s`'"]*)/g)].map(
  ([, path = '']) => path,
);

describe('the README', () => {
  const server = useLiveServer();

  it('has a query with its answer, and addresses', () => {
    for (const found of [answered, addresses]) expect(found).not.toEqual([]);
  });

  it('has 150 lines at most', () => expect(README.split('\n').length).toBeLessThanOrEqual(151));

  it.each(answered)('prints what the live data answers to %s', async (query, answer) => {
    expect((await server.ask(query)).data).toEqual(answer.data);
  });

  it.each(inline)('asks in a sentence what the live data answers: %s', async (query) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"name":"');
  });

  it.each([...new Set(addresses)])('names an address that answers: %s', async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});
