import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { documents, queries } from '../../src/server/remembered.js';
import { LIMITS, TABLE } from '../../src/limits/table.js';
import { Texts } from '../../src/server/texts.js';

describe('the table of limits', () => {
  it('is what docs/limits.md says', async () => {
    await expect(page()).toMatchFileSnapshot(join(PROJECT, 'docs', 'limits.md'));
  });

  it('is where the documents for readers lead', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      expect(readFileSync(join(PROJECT, file), 'utf8')).toContain('docs/limits.md');
  });
});

describe('a limit is declared once', () => {
  const VALUES = new Set<number>(Object.values(LIMITS));
  const filesOf = (folder: string, end: string): string[] =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .map((name) => join(folder, name));

  it('a description names it instead of repeating the number', () => {
    const copies = filesOf('schema', '.graphql').flatMap((file) =>
      [
        ...readFileSync(join(PROJECT, file), 'utf8').matchAll(
          /(?:\b[01] to|at most|more than|up to) ([\d,]+\d)/gi,
        ),
      ]
        .filter(([, number = '']) => VALUES.has(Number(number.replaceAll(',', ''))))
        .map(([words]) => `${file}: ${words}`),
    );
    expect(copies).toEqual([]);
  });

  it('Cypher has no numbers but these, which have no parameter', () => {
    const found = filesOf('cypher', '.cypher').flatMap((file) =>
      [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/LIMIT (\d{2,})|\[\.\.(\d{2,})\]/g)].map(
        ([, limit, slice]) => [file, Number(limit ?? slice)] as const,
      ),
    );
    expect(Object.fromEntries(found)).toEqual({
      'cypher/SearchConnection/facets.cypher': LIMITS.facetBuckets,
      'cypher/Statistics/documents.cypher': LIMITS.documentsRanked,
    });
  });

  it('a query of the screens takes the largest page and the longest text as variables', () => {
    const copies = [...filesOf('web/src', '.ts'), ...filesOf('web/src', '.tsx')]
      .filter((file) => !file.includes('generated'))
      .flatMap((file) =>
        [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/\b(first|last|characters): ?(\d+)/g)]
          .filter(
            ([, name, number]) =>
              Number(number) >= (name === 'characters' ? LIMITS.textSlice : LIMITS.pageSize),
          )
          .map(([words]) => `${file}: ${words}`),
      );
    expect(copies).toEqual([]);
  });

  it('the screens and the Python client read the table', () => {
    const json: unknown = JSON.parse(readFileSync(join(PROJECT, 'generated', 'limits.json'), 'utf8'));
    expect(json).toEqual(LIMITS);
    const python = 'notebooks/client/src/ictgraph/generated/limits.py';
    expect(readFileSync(join(PROJECT, python), 'utf8')).toBe(
      `GRAPH_IDS = ${LIMITS.graphIds}\nLIST_LENGTH = ${LIMITS.listLength}\nPAGE_SIZE = ${LIMITS.pageSize}\n`,
    );
  });
});

describe('what is kept of what clients send', () => {
  it('is so many characters of queries, whatever their number', async () => {
    const kept = queries();
    const text = 'x'.repeat(10_000);
    for (let index = 0; index < 200; index++) await kept.set(`${index}`, text);
    const found = await Promise.all(Array.from({ length: 200 }, (_, index) => kept.get(`${index}`)));
    const most = LIMITS.rememberedCharacters / text.length;
    expect(found.filter((one) => one !== undefined).length).toBeLessThanOrEqual(most);
    expect(found.at(-1)).toBe(text);
  });

  it('counts a document by its text', async () => {
    const kept = documents();
    const { parse } = await import('graphql');
    const text = `{ ${'__typename '.repeat(1_000)} }`;
    for (let index = 0; index < 100; index++) await kept.set(`${index}`, parse(text));
    const found = await Promise.all(Array.from({ length: 100 }, (_, index) => kept.get(`${index}`)));
    expect(found.filter((one) => one !== undefined).length).toBeLessThanOrEqual(
      LIMITS.rememberedCharacters / text.length,
    );
  });

  it('is nothing of a type that the schema does not have', () => {
    const { columnsOf, schema } = createApplication(PROJECT);
    expect(columnsOf('City')).toBe(columnsOf('City'));
    expect(isObjectType(getNamedType(schema.getType('City')))).toBe(true);
    for (let index = 0; index < 1_000; index++) expect(columnsOf(`T${index}`)).toBe(columnsOf('nothing')); // no list of its own
  });

  it('is some texts as characters, the last ones', () => {
    const many = new Map(Array.from({ length: 100 }, (_, index) => [`${index}`, `text ${index} 😀!`]));
    const texts = new Texts(many);
    for (const [sha256, text] of many) expect(texts.slice(sha256, 0, 100)).toBe(text);
    expect(texts.kept).toBe(LIMITS.textsKept);
  });
});

function page(): string {
  const rows = Object.values(TABLE).map(({ on, value, unit, ...one }) => {
    const setting = 'setting' in one ? `\`${String(one.setting)}\`` : '';
    return `| ${on} | ${value.toLocaleString('en')} ${unit} | ${setting} |`;
  });
  return [
    '# Limits',
    '',
    'What a client may send and what one request may use. A request beyond a limit is refused with the `limit` and what it',
    '`got`. This page is printed from `src/limits/table.ts`: `npx vitest run tests/unit/limits.test.ts -u` writes it again.',
    '',
    '| limit on | is | setting |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
