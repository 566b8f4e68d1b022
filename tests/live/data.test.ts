import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage, readReasons } from '../../src/dataset/coverage.js';
import { documentTexts, sha256, textFolders } from '../../src/dataset/documents.js';
import type { DatasetProblem } from '../../src/dataset/errors.js';
import { gazetteerText } from '../../src/dataset/gazetteer.js';
import { jsonSchemas } from '../../src/dataset/json-schema.js';
import { readDataset } from '../../src/dataset/read.js';
import { LIVE } from './live.js';

const ARTICLE = '../shared/article.txt';
const article = 'Document:pakistan-ict-article';
const hasArticle = existsSync(ARTICLE);
const texts = documentTexts([...textFolders('.', LIVE), ...(hasArticle ? ['../shared'] : [])]);
const skipped = hasArticle ? '' : ` (SKIPPED: ${ARTICLE} is not here)`;

describe('the data of the project', () => {
  it('passes every check', () => {
    const dataset = readDataset(LIVE, texts);
    expect(dataset.entities.length).toBeGreaterThan(40);
    expect(dataset.quotations.length).toBeGreaterThanOrEqual(3);
    for (const claim of [
      ...dataset.links,
      ...dataset.observations,
      ...dataset.quotations,
      ...dataset.entities,
    ])
      expect(claim.evidence, claim.id).not.toEqual([]);
  });

  it.runIf(hasArticle)(`has every fragment at its position in the article${skipped}`, () => {
    const dataset = readDataset(LIVE, texts);
    const text = [...readFileSync(ARTICLE, 'utf8')];
    const claims = [...dataset.links, ...dataset.observations, ...dataset.quotations, ...dataset.entities];
    const evidence = claims.flatMap((claim) => claim.evidence).filter((e) => e.document === article);
    expect(dataset.documents.find(({ id }) => id === article)?.sha256).toBe(sha256(readFileSync(ARTICLE)));
    expect(evidence.length).toBeGreaterThan(100);
    for (const { exact, start, end } of evidence) expect(text.slice(start, end).join('')).toBe(exact);
    for (const { start, end } of dataset.quotations.filter((one) => one.document === article)) {
      expect(text[start - 1]).toBe('“');
      expect(text[end]).toBe('”');
    }
  });

  it.runIf(hasArticle)(
    `has a claim or a reason for each sentence, and docs/coverage.md says so${skipped}`,
    () => {
      const dataset = readDataset(LIVE, texts);
      const textOf = (id: string): string =>
        texts.get(dataset.documents.find((one) => one.id === id)?.sha256 ?? '') ?? '';
      const pages = readReasons(LIVE).map((reasons) => coverage(dataset, textOf(reasons.document), reasons));
      expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
      expect(readFileSync('docs/coverage.md', 'utf8')).toBe(pages.map(({ markdown }) => markdown).join('\n'));
    },
  );

  it.runIf(hasArticle)(`repeats no run of more than fifteen words of the article${skipped}`, () => {
    const runs = new Set(runsOf(wordsOf(readFileSync(ARTICLE, 'utf8'))));
    for (const path of [LIVE, 'docs', 'tests/fixtures'].flatMap(filesUnder)) {
      const content = readFileSync(path, 'utf8');
      const fragments = [...content.matchAll(/exact: "([^"]*)"/g)].map((match) => match[1]).join(' ');
      for (const text of [content, fragments]) {
        expect(
          runsOf(wordsOf(text)).filter((run) => runs.has(run)),
          path,
        ).toEqual([]);
      }
    }
  });

  it('has a gazetteer that the packages still agree with', async () => {
    const problems: DatasetProblem[] = [];
    expect(await gazetteerText(LIVE, problems)).toBe(
      readFileSync(join(LIVE, 'documents/gazetteer/text.tsv'), 'utf8'),
    );
    expect(problems).toEqual([]);
  });

  it('has the JSON Schemas of the zod schemas', () => {
    for (const [name, content] of jsonSchemas())
      expect(readFileSync(join(LIVE, 'schema', name), 'utf8')).toBe(content);
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(15).map((_, index) => words.slice(index, index + 16).join(' '));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
