// Any text is read in time that grows with its length, and every position is exact in every script.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

const CORPUS = join(import.meta.dirname, '../../../bench/ingest/corpus/dev');

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    '😀👨‍👩‍👧 In Pakistan over 350 companies work 😀. “We 😀 will open 250 centres by 2027 in every city,” said Ali Khan.',
  ],
  ['tr', 'Türkiye’nin e-Devlet sistemi 67 milyon vatandaşa 8.000 hizmet sunuyor. İstanbul’da %20.'],
  ['ur', 'پاکستان میں 43 سافٹ ویئر ٹیکنالوجی پارکس ہیں۔ ۱۸ ہزار افراد، 10 کروڑ ڈالر۔'],
  ['zh', '中国有43个软件园，投资达3.2亿美元，增长15%。'],
  ['vi', 'Việt Nam có 33 trung tâm dữ liệu với 1.200 tỷ đồng và 15,5% dân số.'],
];

describe('positions', () => {
  const corpus = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((name): readonly [string, string] => ['en', readFileSync(join(CORPUS, name), 'utf8')]);

  it.each([...TEXTS, ...corpus])('%s: %.40s', (language, text) => {
    const points = [...text];
    const { entities, figures, links, quotations } = read(text, { language });
    const words = [
      ...entities,
      ...figures,
      ...links,
      ...quotations,
      ...entities.flatMap(({ mentions }) => mentions),
    ];
    expect(words.length).toBeGreaterThan(0);
    for (const { exact, start, end } of words) expect(points.slice(start, end).join('')).toBe(exact);
    for (const { raw, exact } of figures) expect(exact).toContain(raw);
  });
});

it('proposes the same in every run', () => {
  const [, text] = TEXTS[0] ?? ['', ''];
  expect(read(text)).toEqual(read(text));
});

it('says that a language is not supported, and proposes names and numbers alone', () => {
  const { notes, links, figures } = read('Türkiye 67 milyon vatandaş.', { language: 'tr' });
  expect(notes).toEqual([expect.stringContaining('only names and numbers')]);
  expect(links).toEqual([]);
  expect(figures).toEqual([expect.objectContaining({ about: null, indicator: null, period: null })]);
});

/** Texts on which a careless pattern takes minutes; the limit of a test's time ends these. */
it.each([
  '0',
  '0,',
  'Aa ',
  'Ministry of ',
  'the minister of ',
  'Aa Bb, ',
  '“',
  'one hundred and ',
  'by the end of 2026, ',
  'head ',
  'Ab Cd, chief executive of ',
  ' ',
  '\n',
  '(',
  'A-',
  'a.',
  '$5 million to ',
  '\u200b',
  'é',
])('ends on a text of nothing but %j', (piece) => {
  const text = piece.repeat(Math.ceil(30_000 / piece.length));
  expect(read(text).notes).toEqual([]);
});
