import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/cite/bibtex.js';
import type { Facts } from '../../src/cite/facts.js';
import { toItem, toText } from '../../src/cite/item.js';

const SOURCE = {
  title: 'Budget {draft} #1',
  isDigest: false,
  publisher: 'Press & Co',
  published: '2025-06-01',
  url: 'https://example.org/a?b=1&c=2',
};

const FACTS: Facts = {
  id: 'Observation:0a1b',
  statement: 'A park, Floor area: 50 m² (target, due 2027)',
  author: 'M & C_ 5%',
  document: SOURCE,
  words: [{ exact: '50% of $100', start: 3, end: 14 }],
  retractedAt: undefined,
  version: 7,
  permalink: 'https://graph.example.org/claim/Observation:0a1b?v=7',
};

describe('a citation', () => {
  it('is a sentence for a note', () => {
    expect(toText(FACTS)).toBe(
      'M & C_ 5%: A park, Floor area: 50 m² (target, due 2027). “50% of $100” (characters 3–14) in: Budget {draft} #1, https://example.org/a?b=1&c=2. 2025-06-01. ICT Graph, version 7, https://graph.example.org/claim/Observation:0a1b?v=7',
    );
  });

  it('of a digest says who restates the words', () => {
    const digest: Facts = {
      ...FACTS,
      document: { ...SOURCE, title: 'Parks', isDigest: true, url: undefined },
    };
    expect(toText(digest)).toContain(
      '“50% of $100” (characters 3–14) as restated by ICT Graph, from: Parks. 2025',
    );
    expect(toItem(digest).note).toContain('as restated by ICT Graph, from: Parks');
    const whole = { ...digest, words: [], statement: 'Parks' };
    expect(toText(whole)).toContain('Parks, as restated by ICT Graph.');
    expect(toItem(whole).note).toContain('As restated by ICT Graph');
  });

  it('of a claim that was retracted says so', () => {
    const gone = { ...FACTS, retractedAt: '2026-02-03T10:00:00Z' };
    expect(toText(gone)).toContain('Retracted 2026-02-03.');
    expect(toItem(gone).note).toContain('retracted 2026-02-03');
  });

  it('is an item of CSL-JSON', () => {
    expect(toItem(FACTS)).toEqual({
      id: 'Observation:0a1b',
      type: 'entry',
      title: FACTS.statement,
      author: [{ literal: 'M & C_ 5%' }],
      'container-title': 'Budget {draft} #1',
      issued: { 'date-parts': [[2025, 6, 1]] },
      version: '7',
      publisher: 'Press & Co',
      URL: FACTS.permalink,
      note: '“50% of $100” (characters 3–14) in: Budget {draft} #1, https://example.org/a?b=1&c=2. ICT Graph, version 7',
    });
  });

  it.each([
    ['2025', [2025]],
    ['2025-06', [2025, 6]],
    ['2024-07/2025-06', [2025]],
    ['2025-21', [2025]],
    ['../2025', [2025]],
    ['2025/..', undefined],
  ])('published %s is dated as far as that is known', (published, parts) => {
    const document = { title: 'x', isDigest: false, publisher: undefined, url: undefined, published };
    expect(toItem({ ...FACTS, document }).issued?.['date-parts'][0]).toEqual(parts);
  });

  it('is an entry of BibTeX in which no sign of TeX is left bare', async () => {
    const entry = await toBibtex(toItem(FACTS));
    expect(entry).toMatch(/^@misc\{Observation0a1b,/);
    for (const line of entry
      .split('\n')
      .slice(1, -1)
      .filter((one) => !one.includes('url ='))) {
      const value = line.slice(line.indexOf('{') + 1, line.lastIndexOf('}'));
      expect(value).not.toMatch(/(?<!\\)[&%#$_]/);
    }
  });
});
