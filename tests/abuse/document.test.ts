import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { measure } from '../../src/admission/document.js';
import { LIMITS } from '../../src/limits/table.js';
import { useServer } from '../support/server.js';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** `levels` fields inside each other. */
const nested = (levels: number): string => {
  const names = ['nodes', 'officials'];
  const inner = Array.from({ length: levels - 2 }, (_, index) => names[index % 2] ?? '');
  const opened = inner.map((name) => (name === 'officials' ? `${name}(first: 1) {` : `${name} {`)).join(' ');
  return `{ cities(first: 1) { ${opened} __typename ${'}'.repeat(inner.length)} } }`;
};

/** What reaches a limit, and one more; each is measured in the error. */
const MEASURES = [
  ['tokens', LIMITS.documentTokens, (tokens: number) => `{ ${times(tokens - 2, () => '__typename')} }`],
  [
    'aliases',
    LIMITS.documentAliases,
    (aliases: number) => `{ ${times(aliases, (i) => `a${i}: __typename`)} }`,
  ],
  [
    'root fields',
    LIMITS.documentRootFields,
    (fields: number) =>
      `{ ${times(fields - 1, (i) => `a${i}: __typename`)} ...one } fragment one on Query { b: __typename }`,
  ],
  [
    'fragments',
    LIMITS.documentFragments,
    (fragments: number) =>
      `{ ...f0 } ${times(fragments, (i) => `fragment f${i} on Query { __typename ${i + 1 < fragments ? `...f${i + 1}` : ''} }`)}`,
  ],
  ['levels', LIMITS.documentDepth, nested],
] as const;

describe('the size of a document', () => {
  const server = useServer();
  const sizes = (query: string) => measure(parse(query));

  it('is counted as a client would count it', () => {
    expect(sizes('{ a b { c ... on X { d { e } } } ...f } fragment f on Query { g: a b { b } }')).toEqual({
      documentDepth: 3,
      documentAliases: 1,
      documentRootFields: 3,
      documentFragments: 1,
    });
    expect(sizes('{ a a { b } ... { a { b b } } ...f ...f } fragment f on Query { c }').documentAliases).toBe(
      4,
    );
    expect(sizes('query A { a } query B { a b }').documentRootFields).toBe(2);
  });

  it.each(MEASURES)('%s at the limit of %i pass, and one more is refused', async (what, limit, make) => {
    const refusal = async (query: string) =>
      (await server.ask(query)).errors?.filter(({ message }) => message.includes(what));
    expect((await refusal(make(limit))) ?? []).toEqual([]);
    const [error, ...more] = (await refusal(make(limit + 1))) ?? [];
    expect(more).toEqual([]);
    expect(error).toEqual({
      message: expect.stringContaining(`${limit}`),
      extensions: { code: 'QUERY_TOO_LARGE', limit, got: limit + 1 },
    });
    expect(server.statements()).toHaveLength(0);
  });

  it('is refused with everything that is too much', async () => {
    const { status, errors } = await server.ask(`{ ${times(101, (i) => `a${i}: __typename`)} }`);
    expect(status).toBe(400);
    expect(errors?.map(({ message }) => message)).toEqual([
      'The query has 101 aliases and repeated fields; allowed: up to 100.',
      'The query has an operation with 101 root fields; allowed: up to 50.',
    ]);
  });

  it.each([
    ['fragments inside themselves', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['a fragment that is missing', '{ ...a }'],
    ['inline fragments as deep as they can be', `{ ${'... {'.repeat(600)} __typename ${'}'.repeat(600)} }`],
    ['lists as deep as they can be', `{ node(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`],
    ['a type as deep as it can be', `query ($a: ${'['.repeat(900)}Int${']'.repeat(900)}) { __typename }`],
    ['as many repeats as can be', `{ ${times(280, () => 'node(id: "x") { id }')} }`],
    [
      'as many fragments as can be',
      `{ ...f0 } ${times(220, (i) => `fragment f${i} on Query { a: __typename }`)}`,
    ],
    ['as many unknown fields as can be', `{ ${times(1990, (i) => `x${i}`)} }`],
  ])('is found, and answered with defined errors, for %s', async (_what, query) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  const examples = readdirSync(join(PROJECT, 'web/examples')).map(
    (name) => [name, readFileSync(join(PROJECT, 'web/examples', name), 'utf8')] as const,
  );
  it.each([...examples, ['the introspection of tools', getIntrospectionQuery({ oneOf: true })] as const])(
    'leaves room above %s',
    (_name, query) => {
      const size = measure(parse(query, { maxTokens: LIMITS.documentTokens / 2 }));
      for (const [name, got] of Object.entries(size))
        expect(got).toBeLessThanOrEqual(LIMITS[name as keyof typeof size] * 0.8); // its own keys
    },
  );
});
