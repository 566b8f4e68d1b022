// Counts on the screens: "1 entity", never "1 entities". `counted` of web/src/words.ts alone knows both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { counted } from '../../web/src/words.js';

const FOLDER = join(PROJECT, 'web', 'src');

/** Words that end like a plural and are none. */
const SINGULAR = new Set(['as', 'has', 'is', 'its', 'this', 'was', 'connects', 'says']);

/** A value in a text and the word that follows it, with or without a tag in between (but `<code>`, which holds a name); `word=` begins an attribute. */
const WORD_AFTER_VALUE = /\}(?:\{' '\})?\s+(?:<(?!code>)\w+>)?([a-z]+s)\b(?!\s*[=:(.])/g;
/** A choice between one and several that is made where it is needed. */
const OWN_CHOICE = /=== 1\s*\?\s*'[^']*'\s*:\s*'[^']*'/g;
/** Queries, whose fields follow each other without being a text. */
const QUESTIONS = /graphql\(`[^`]*`\)/g;

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated') && name !== 'words.ts')
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8').replace(QUESTIONS, '')] as const);

function faults(text: string): string[] {
  const plurals = [...text.matchAll(WORD_AFTER_VALUE)].filter(([, word = '']) => !SINGULAR.has(word));
  return [...plurals, ...text.matchAll(OWN_CHOICE)].map(([found]) => found.trim());
}

it.each([
  ['<p>{nodes.length} entities</p>', 1],
  ["`${links} ${links === 1 ? 'link' : 'links'}`", 1],
  ["<p>{count}{' '}\n  <b>links</b></p>", 1],
  ["<p>{counted(count, 'link', 'links')} here</p>", 0],
  ['<A b={c} figures={figures} />', 0],
])('%s has %i faults', (text, count) => expect(faults(text)).toHaveLength(count));

it('no text of the screens has a number before a plural of its own', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap(([name, text]) => faults(text).map((fault) => `${name}: ${fault}`));
  expect(found).toEqual([]);
});

it('counts in English', () => {
  expect([0, 1, 2, 1234].map((count) => counted(count, 'entity', 'entities'))).toEqual([
    '0 entities',
    '1 entity',
    '2 entities',
    '1,234 entities',
  ]);
});
