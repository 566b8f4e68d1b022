import { createHash, randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { trustedDocuments } from '../../src/clients/trusted-documents.js';
import { useServer } from '../support/server.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'ictgraph-documents-'));
const write = (text: string, name = `${randomBytes(4).toString('hex')}.json`): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const LISTED = 'query Cities($first: Int) { cities(first: $first) { totalCount } }';
const manifest = write(JSON.stringify({ [sha256(LISTED)]: LISTED }));
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

describe('a server that runs listed documents only', () => {
  const server = useServer({ fairness: { trustedDocuments: manifest } });
  const post = async (body: object) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
  };
  const get = async (query: string) => {
    const response = await fetch(`${server.url}/graphql?${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
  };
  const answered = { status: 200, data: { cities: { totalCount: expect.any(Number) } } };

  it('runs one by its text and by its hash, with POST and with GET, with any variables', async () => {
    expect(await post({ query: LISTED, variables: { first: 1 } })).toEqual(answered);
    expect(await post({ extensions: byHash(LISTED), variables: { first: 2 } })).toEqual(answered);
    expect(await post({ query: LISTED, extensions: byHash(LISTED) })).toEqual(answered);
    expect(await get(`query=${encodeURIComponent(LISTED)}`)).toEqual(answered);
    expect(await get(`extensions=${encodeURIComponent(JSON.stringify(byHash(LISTED)))}`)).toEqual(answered);
  });

  it.each([
    ['another', '{ __typename }'],
    ['one with a space more', `${LISTED} `],
    ['introspection', getIntrospectionQuery()],
    ['what is no GraphQL', 'cities'],
  ])('refuses %s, before it is parsed', async (_what, query) => {
    const refused = {
      status: 400,
      errors: [
        {
          message: expect.stringContaining('only listed documents'),
          extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
        },
      ],
    };
    expect(await post({ query })).toEqual(refused);
    expect(await get(`query=${encodeURIComponent(query)}`)).toEqual(refused);
    expect(await post({ query, extensions: byHash(query) })).toEqual(refused);
    expect(await post({ query, extensions: byHash(LISTED) })).toEqual(refused);
  });

  it('runs nothing by a hash that is not listed, however often it is registered', async () => {
    const query = '{ __typename }';
    await post({ query, extensions: byHash(query) });
    expect(await post({ extensions: byHash(query) })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it.each([
    ['two documents in the address', `query=${encodeURIComponent(LISTED)}&query={__typename}`],
    ['the second first', `query={__typename}&query=${encodeURIComponent(LISTED)}`],
    ['an encoded name', `%71uery={__typename}`],
  ])('is not fooled by %s', async (_what, search) => {
    const { status, data } = (await get(search)) as { status: number; data?: unknown };
    expect(status).toBe(400);
    expect(data).toBeUndefined();
  });
});

describe('a list of documents', () => {
  it('can be a folder', () => {
    const documents = mkdtempSync(join(tmpdir(), 'ictgraph-documents-'));
    writeFileSync(join(documents, 'a.graphql'), LISTED);
    writeFileSync(join(documents, 'b.txt'), '{ __typename }');
    const trusted = trustedDocuments(documents);
    expect(trusted.has(LISTED)).toBe(true);
    expect(trusted.has('{ __typename }')).toBe(false);
  });

  it.each([
    [
      'a hash of another text',
      write(JSON.stringify({ [sha256('x')]: LISTED })),
      /does not match its document/,
    ],
    ['no JSON', write('{'), /Expected: a JSON file/],
    ['another JSON', write('[1]'), /Expected: a JSON file/],
    ['nothing', write('{}'), /has no documents/],
    ['no file', join(folder, 'nowhere.json'), /cannot be used/],
  ])('with %s is refused, and says what is wanted', (_what, file, message) => {
    expect(() => trustedDocuments(file)).toThrow(message);
  });

  it('of all that the screens ask is made by npm run documents', () => {
    const file = join(folder, 'screens.json');
    expect(execFileSync(process.execPath, ['scripts/documents.mjs', file], { encoding: 'utf8' })).toContain(
      'TRUSTED_DOCUMENTS=',
    );
    const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    const asked = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^(generated|review)/.test(name)) // editors ask another address
      .flatMap((name) => [
        ...readFileSync(join('web/src', name), 'utf8').matchAll(/graphql\(`\s*query (\w+)/g),
      ])
      .map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(25);
    for (const name of asked) expect(texts.filter((text) => text.includes(`query ${name}`))).not.toEqual([]);
    const trusted = trustedDocuments(file);
    for (const text of texts) {
      expect(trusted.has(text)).toBe(true);
      expect(() => parse(text)).not.toThrow();
    }
  });
});

describe('a server without introspection', () => {
  const server = useServer({ fairness: { introspection: false } });

  it('shows no schema, neither by a query, by an address nor by its errors', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "City") { name } }',
      '{ __schema { queryType { name } } }',
    ]) {
      const { status, data, errors } = await server.ask(query);
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(/introspection/i);
    }
    const response = await fetch(`${server.url}/schema.graphql`);
    expect(response.status).toBe(404);
    const { errors } = await server.ask('{ citie { totalCount } }');
    expect(errors?.[0]?.message).not.toContain('cities');
    expect((await server.ask('{ cities { __typename } }')).status).toBe(200);
  });
});

describe('a server without a playground', () => {
  const server = useServer({ fairness: { playground: false } });

  it('answers its address with 404, and has all other screens', async () => {
    const page = (path: string) => fetch(server.url + path, { headers: { accept: 'text/html' } });
    const gone = await page('/playground');
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('data-playground="off"');
    expect((await page('/figures')).status).toBe(200);
    expect(await (await page('/')).text()).toContain('data-playground="off"');
  });
});
