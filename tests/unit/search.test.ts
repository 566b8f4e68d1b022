import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/process/config.js';
import { readDataset } from '../../src/dataset/read.js';
import { highlights, matchesIn } from '../../src/search/highlight.js';
import { isFound, tolerance, type Wanted } from '../../src/search/match.js';
import { queryAnyOf, queryAnywhere, queryEverywhere, queryNames } from '../../src/search/query.js';
import { distance } from '../../src/search/distance.js';
import { Likeness } from '../../src/search/likeness.js';
import { shortForms } from '../../src/search/short-forms.js';
import { termsIn, termsOf } from '../../src/search/numbers.js';
import { codePoints, searchText, wordsOf } from '../../src/search/words.js';

const words = (text: string) => wordsOf(text).map((word) => word.text);
const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({
  words: words(text),
  tolerant: false,
  ...more,
});

describe('the words of a text', () => {
  it.each([
    ['Türkiye’s e-governance', ['turkiyes', 'e', 'governance']],
    ["Pakistan's IT & 5G", ['pakistans', 'it', '5g']],
    ['İSTANBUL, Diyarbakır', ['istanbul', 'diyarbakir']],
    ['Straße Øresund Łódź Ægir Þór', ['strasse', 'oresund', 'lodz', 'aegir', 'thor']],
    ['32.7% of $1.53', ['32', '7', 'of', '1', '53']],
    ['ﬁbre ½', ['fibre', '1', '2']],
    ['کراچی, 卡拉奇', ['کراچی', '卡拉奇']],
    ['a_b\u0000c\ud800d', ['a', 'b', 'c', 'd']],
    ["'' \u0301 … 👋", []],
  ])('of %j are folded letters and digits', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(searchText(text)).toBe(expected.join(' '));
  });

  it('have positions in code points', () => {
    const text = '👋 Türkiye’s 𝒌𝒂 “IT”';
    const parts = wordsOf(text).map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(parts).toEqual(['Türkiye’s', '𝒌𝒂', 'IT']);
    expect(words(text)).toEqual(['turkiyes', 'ka', 'it']);
  });

  it('are nothing but letters and digits, whatever the text', () => {
    for (let code = 0; code < 0x30000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      for (const { text, start, end } of wordsOf(`a${character}b`)) {
        if (!/^[\p{L}\p{N}]+$/u.test(text)) expect([code.toString(16), text]).toEqual([]);
        if (end > 3 || start >= end) expect([code.toString(16), start, end]).toEqual([]);
      }
    }
    expect(codePoints('a👋')).toBe(2);
  });
});

describe('the terms of a text', () => {
  it.each([
    ['18,000 = 18 thousand = 18k', ['n18000', 'n18000', 'n18000']],
    [
      '$90m, US$ 90 million, 90m dollars, EUR 2b',
      ['usd', 'n90000000', 'usd', 'n90000000', 'n90000000', 'usd', 'eur', 'n2000000000'],
    ],
    ['1.12m sq ft', ['n1120000', 'sq', 'ft']],
    ['400m of cable, 90 m', ['400m', 'of', 'cable', 'n90', 'm']],
    ['24%, 24 percent, 24 per cent', ['n24', 'percent', 'n24', 'percent', 'n24', 'percent']],
    ['FY25 in 5G, v1.2.3', ['fy25', 'in', '5g', 'v1', '2', '3']],
  ])('of %j are words, and numbers as what they mean', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it('have positions in code points', () => {
    const text = '👋 “$90 million” – 24 per cent';
    const parts = termsIn(text).map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(parts).toEqual(['$', '90 million', '24', 'per cent']);
  });
});

describe('a word counts as found', () => {
  it.each([
    ['karachi', 'karachi', true],
    ['karachi', 'kar', true],
    ['karachi', 'arachi', false],
    ['karachi', 'karahci', false],
  ])('%s by %s: %s', (found, word, expected) => {
    expect(isFound(found, word, wanted(word))).toBe(expected);
  });

  it.each([
    ['karachi', 'karahci', true],
    ['karachi', 'arachi', true],
    ['karachi', 'kraahci', false],
    ['islamabad', 'islambda', true],
    ['park', 'bark', true],
    ['it', 'at', false],
    ['2025', '2024', false],
  ])('mistyped, %s by %s: %s', (found, word, expected) => {
    expect(isFound(found, word, wanted(word, { tolerant: true }))).toBe(expected);
  });

  it('with more mistyped letters the longer it is', () => {
    expect(['it', 'row', 'park', 'karachi', 'pakistan', 'fy2025'].map(tolerance)).toEqual([0, 0, 1, 1, 2, 0]);
  });
});

describe('highlights', () => {
  it('are all words that were found, in each text', () => {
    const hit = {
      name: 'Karachi IT Park',
      aliases: ['The park', 'KIP'],
      description: 'A park in Karachi, for the ITES sector.',
      text: null,
    };
    expect(highlights(hit, wanted('it park'))).toEqual([
      {
        field: 'NAME',
        text: 'Karachi IT Park',
        matches: [
          { start: 8, end: 10 },
          { start: 11, end: 15 },
        ],
      },
      { field: 'ALIAS', text: 'The park', matches: [{ start: 4, end: 8 }] },
      {
        field: 'DESCRIPTION',
        text: 'A park in Karachi, for the ITES sector.',
        matches: [
          { start: 2, end: 6 },
          { start: 27, end: 31 },
        ],
      },
    ]);
  });

  it('mark a character that makes several words once', () => {
    expect(matchesIn('½ price', wanted('1 2'))).toEqual([{ start: 0, end: 1 }]);
  });
});

/** Of a graph with many parks and ministries. */
const likeness = new Likeness(
  new Map(Object.entries({ park: 400, technology: 300, it: 200, ministry: 60, karachi: 20 })),
);
const like = (asked: string, name: string): number => likeness.of(words(asked), words(name));

describe('the likeness of names', () => {
  it.each([
    ['Karachi', 'KARACHI'],
    ['Khawaja, Shaza Fatima', 'Shaza Fatima Khawaja'],
    ['park park', 'Park, Park'],
  ])('of %j and %j is 1', (asked, name) => {
    expect(like(asked, name)).toBe(1);
    expect(like(name, asked)).toBe(1);
  });

  it.each([
    ['', 'Karachi'],
    ['Karachi', ''],
    ['Karachi', 'Lahore'],
    ['5G', '6G'],
    ['Phase 12', 'Stage 13'],
  ])('of %j and %j is 0', (asked, name) => {
    expect(like(asked, name)).toBe(0);
  });

  it.each([
    ['Karachi Technology Park', 'Lahore Technology Park'],
    ['Lahore IT Park', 'Karachi IT Park'],
    ['Ministry of Health', 'Ministry of Railways'],
    ['Technology Park', 'Technology Park of Multan'],
    ['Phase 1 of 5G', 'Phase 2 of 6G'],
  ])('of %j and %j is low: what they share is common', (asked, name) => {
    expect(like(asked, name)).toBeLessThan(0.4);
  });

  it.each([
    ['Karahci IT Park', 'Karachi IT Park'],
    ['karachi itpark', 'Karachi IT Park'],
    ['Karachi IT Park', 'Karachi ITPark'],
    ['MoITT', 'Ministry of Information Technology and Telecommunication'],
    ['MITT', 'Ministry of Information Technology and Telecommunication'],
    ['Pakistan Telecommunication Company Limited', 'PTCL'],
    ['Ministry of IT', 'Ministry of Information Technology'],
    ['Lahore', 'Lahore Park'],
    ['Telecom Authority', 'Telecommunication Authority'],
  ])('of %j and %j is high, and below 1', (asked, name) => {
    expect(like(asked, name)).toBeGreaterThan(0.7);
    expect(like(asked, name)).toBeLessThan(1);
  });

  it('takes each word for one other alone', () => {
    expect(like('Lahore Lahore', 'Lahore')).toBeCloseTo(0.5);
    expect(like('aa bb', 'aabb')).toBeCloseTo(0.95);
  });

  it('falls with every letter that is wrong', () => {
    const scores = ['islamabad', 'islamabod', 'islomabod', 'oslomabod'].map((asked) =>
      like(asked, 'Islamabad'),
    );
    expect(scores).toEqual([1, 8 / 9, 7 / 9, 0].map((score) => expect.closeTo(score)));
  });
});

describe('the short forms of a name', () => {
  const forms = (name: string) => shortForms([words(name)]);

  it('are its initials, small words in them or not, and neighbours run together', () => {
    expect(forms('Ministry of Information Technology')).toEqual([
      ...['moit', 'mit', 'it'],
      ...['ministryof', 'ofinformation', 'informationtechnology'],
    ]);
    expect(forms('Minister for Information Technology and Telecommunication')).toContain('it');
    expect(forms('Karachi IT Park')).toEqual(['kip', 'kitp', 'karachiit', 'itpark']);
    expect(forms('Karachi')).toEqual([]);
    expect(forms('State of Qatar')).toEqual(['soq', 'sq', 'stateof', 'ofqatar']);
  });

  it('are no small word, and few however many words there are', () => {
    expect(forms('Irfan Neziroglu')).toEqual(['irfanneziroglu']);
    for (const name of ['of aaa '.repeat(30), 'the and of '.repeat(20), 'it ab cd '.repeat(20)])
      expect(forms(name).length).toBeLessThanOrEqual(33 * words(name).length);
  });
});

describe('the distance of words', () => {
  it('counts letters that must be changed, put in, left out or swapped', () => {
    expect(distance('karachi', 'karahci')).toBe(1);
    expect(distance('karachi', 'karach')).toBe(1);
    expect(distance('karachi', 'kaarchis')).toBe(2);
  });

  it('stays right however many pairs have been compared', () => {
    const names = readDataset(readConfig().data).entities.map(({ name }) => name.toLowerCase());
    const wrong = names.flatMap((a) => names.filter((b) => distance(a, b) !== byDefinition(a, b)));
    expect(wrong).toEqual([]);
  });
});

describe('a query of the full-text index', () => {
  it('has each word as it is and as a beginning, in each text', () => {
    expect(queryNames(wanted('kar'), {})).toBe(
      '+(+(wordsName:kar^8 wordsName:kar*^3 wordsAliases:kar^6 wordsAliases:kar*^2 wordsShort:kar^5))',
    );
  });

  it('has mistyped words when they are looked for, and no such short ones', () => {
    const query = queryEverywhere(wanted('it karachi islamabad', { tolerant: true }), {});
    expect(query.match(/\w+~\d/g)).toEqual([...Array(3).fill('karachi~1'), ...Array(3).fill('islamabad~2')]);
  });

  it('filters without a weight, with every sign of a value escaped', () => {
    const filter = { types: ['City', 'Post'], countries: ['Country:a b"*'] };
    expect(queryAnyOf(wanted('5g'), filter)).toBe(
      '+((wordsName:5g^8 wordsName:5g*^3 wordsAliases:5g^6 wordsAliases:5g*^2 wordsShort:5g^5)) +(type:City type:Post)^0 +(countries:Country\\:a\\ b\\"\\*)^0',
    );
  });

  it('is never larger than Lucene takes', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}x`);
    const filter = {
      countries: Array<string>(100).fill('Country:a'),
      technologies: Array<string>(100).fill('x'),
    };
    for (const words of [many, many.slice(0, 5), Array.from({ length: 78 }, (_, index) => `w${index}`)]) {
      for (const make of [queryEverywhere, queryAnywhere, queryNames, queryAnyOf]) {
        const query = make({ words, tolerant: true }, filter);
        const clauses = query.match(/\w+:/g)?.length ?? 0;
        const mistyped = query.match(/~\d/g)?.length ?? 0;
        expect(clauses + 49 * mistyped).toBeLessThanOrEqual(1_024);
      }
    }
  });
});

/** The definition, letter by letter from the end. */
function byDefinition(a: string, b: string): number {
  const known = new Map<number, number>();
  const upTo = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = i * 1_000 + j;
    const found = known.get(key);
    if (found !== undefined) return found;
    const steps = [
      upTo(i - 1, j) + 1,
      upTo(i, j - 1) + 1,
      upTo(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
      ...(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? [upTo(i - 2, j - 2) + 1] : []),
    ];
    known.set(key, Math.min(...steps));
    return Math.min(...steps);
  };
  return upTo(a.length, b.length);
}
