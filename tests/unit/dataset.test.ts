import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/dataset/documents.js';
import { DatasetError } from '../../src/dataset/errors.js';
import { locate } from '../../src/dataset/locate.js';
import { readDataset } from '../../src/dataset/read.js';

const TEXT = 'Zoë said: “🙂 Parks grow.” The park in Ayton has over 350 desks. Ayton lies in Beland. Ayton.';
const texts = new Map([[sha256(TEXT), TEXT]]);

/** The smallest data that holds one of each; `change` replaces parts of files, by name. */
function folderWith(change: Record<string, (content: string) => string> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ictgraph-data-')), 'data');
  for (const [name, content] of Object.entries(FILES)) put(folder, name, content);
  locate(folder, texts);
  for (const [name, edit] of Object.entries(change)) {
    put(folder, name, edit(name in FILES ? readFileSync(join(folder, name), 'utf8') : ''));
  }
  return folder;
}

function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const LINKS = 'claims/a/links.yaml';
const OBSERVATIONS = 'claims/a/observations.yaml';
const QUOTATIONS = 'claims/a/quotations.yaml';
const FILES: Record<string, string> = {
  'documents.yaml': `documents:
  - { id: Document:a, title: A, kind: ARTICLE, language: en, sha256: ${sha256(TEXT)}, characters: ${[...TEXT].length} }
`,
  'units.yaml': `units:
  - { code: "1", symbol: "", name: count, base: "1" }
  - { code: m2, symbol: m², name: square metre, base: m2 }
  - { code: "[sft_i]", symbol: sq ft, name: square foot, base: m2, factor: 0.09290304 }
`,
  'indicators.yaml': `indicators:
  - { id: Indicator:desks, name: Desks, description: Desks of a park., unit: "1" }
`,
  'entities/all.yaml': `document: Document:a
entities:
  - id: City:ayton
    name: Ayton
    description: A city.
    evidence:
      - { exact: Ayton lies }
  - id: Country:beland
    name: Beland
    description: A country.
    evidence:
      - { exact: Beland }
  - id: Official:zoe
    name: Zoë
    description: Speaks.
    evidence:
      - { exact: Zoë said }
`,
  [LINKS]: `document: Document:a
links: # a comment that stays
  - subject: City:ayton
    predicate: LOCATED_IN
    object: Country:beland
    evidence:
      - { exact: "Ayton lies in Beland" }   # and this one
`,
  [OBSERVATIONS]: `document: Document:a
observations:
  - about: City:ayton
    indicator: Indicator:desks
    kind: ACTUAL
    quantity: { raw: over 350, qualifier: MORE_THAN, min: 350, unit: "1" }
    period: { label: 2024-25, start: 2024-07, end: 2025-06 }
    dueBy: 2024-07/2025-06
    evidence:
      - exact: over 350 desks
`,
  [QUOTATIONS]: `document: Document:a
quotations:
  - speaker: Official:zoe
    about: [City:ayton]
    text: Parks …
    evidence:
      - { exact: Parks grow }
`,
};

describe('good data', () => {
  it('comes out complete: positions in code points, ids from content, due days computed', () => {
    const { links, observations, quotations } = readDataset(folderWith(), texts);
    expect(links[0]?.id).toMatch(/^Link:[0-9a-f]{16}$/);
    expect(links[0]?.evidence[0]).toMatchObject({ document: 'Document:a', exact: 'Ayton lies in Beland' });
    expect(observations[0]).toMatchObject({
      quantity: { min: 350, qualifier: 'MORE_THAN', normalized: { min: 350, unit: '1' } },
      dueByFirst: '2024-07-01',
      dueByLast: '2025-06-30',
    });
    const whole = quotations[0];
    expect([...TEXT].slice(whole?.start, whole?.end).join('')).toBe('🙂 Parks grow.');
  });

  it('joins the things that two documents count by the same number', () => {
    const counting = (id: string) =>
      (FILES[OBSERVATIONS] ?? '').replace('    evidence', `    counted: [${id}]\n    evidence`);
    const folder = folderWith({
      [OBSERVATIONS]: () => counting('City:ayton'),
      'claims/b/observations.yaml': () => counting('Country:beland').replace('over 350 desks', '350 desks'),
    });
    locate(folder, texts);
    const { observations } = readDataset(folder, texts);
    expect(observations.map(({ counted }) => counted)).toEqual([['City:ayton', 'Country:beland']]);
  });

  it('joins the same claim of two files with the evidence of both', () => {
    const again = FILES[LINKS]?.replace('"Ayton lies in Beland"', 'in Beland, start: 71, end: 80') ?? '';
    const folder = folderWith({ 'claims/b/links.yaml': () => again });
    locate(folder, texts);
    const { links } = readDataset(folder, texts);
    expect(links).toHaveLength(1);
    expect(links[0]?.evidence).toHaveLength(2);
  });

  it('needs no text', () => {
    expect(readDataset(folderWith()).links).toHaveLength(1);
  });
});

describe('locate', () => {
  it('changes nothing the second time, and no comment the first', () => {
    const folder = folderWith();
    const before = readFileSync(join(folder, LINKS), 'utf8');
    expect(before).toContain('# a comment that stays');
    expect(before).toMatch(/exact: "Ayton lies in Beland", start: \d+, end: \d+ } {3}# and this one/);
    expect(locate(folder, texts)).toEqual({ filled: 0, problems: [] });
    expect(readFileSync(join(folder, LINKS), 'utf8')).toBe(before);
  });

  it('asks which one when a fragment stands there several times, and takes the answer', () => {
    const folder = folderWith({ [LINKS]: (c) => c.replace(/\{ exact.*\}/, '{ exact: Ayton }') });
    const [problem] = locate(folder, texts).problems;
    expect(problem).toMatchObject({
      file: `data/${LINKS}`,
      line: 7,
      message: expect.stringContaining('occurrence: 1 to 3'),
    });
    put(
      folder,
      LINKS,
      readFileSync(join(folder, LINKS), 'utf8').replace('exact: Ayton', 'exact: Ayton, occurrence: 3'),
    );
    expect(locate(folder, texts).problems).toEqual([]);
    expect(readDataset(folder, texts).links[0]?.evidence[0]?.end).toBe([...TEXT].length - 1);
  });
});

describe('bad data is refused with file, line and what is allowed', () => {
  const replace = (from: string | RegExp, to: string) => (content: string) => {
    expect(content).toMatch(from);
    return content.replace(from, to);
  };
  const long = Array.from({ length: 16 }, (_, index) => `w${index}`).join(' ');
  const cases: [title: string, file: string, edit: (c: string) => string, line: number, message: RegExp][] = [
    [
      'a counted thing that is not there',
      OBSERVATIONS,
      replace('    evidence', '    counted: [City:ayton, City:nowhere]\n    evidence'),
      9,
      /'City:nowhere' is not in the data/,
    ],
    [
      'a rate of an unknown indicator',
      'indicators.yaml',
      replace('"1" }', '"1", ratioOf: { numerator: Indicator:desks, denominator: Indicator:no } }'),
      2,
      /unknown indicator 'Indicator:no'/,
    ],
    [
      'a dangling reference',
      LINKS,
      replace('Country:beland', 'Country:nowhere'),
      5,
      /'Country:nowhere' is not in the data/,
    ],
    [
      'a claim without evidence',
      LINKS,
      replace(/\n +- \{ exact.*/, ' []'),
      6,
      /nothing is asserted without evidence/,
    ],
    ['an unknown predicate', LINKS, replace('LOCATED_IN', 'NEAR'), 4, /predicate: .*LOCATED_IN.*came "NEAR"/],
    [
      'a wrong object type',
      LINKS,
      replace('Country:beland', 'Official:zoe'),
      5,
      /came type 'Official'.*allowed are Country/,
    ],
    ['a wrong subject type', LINKS, replace('City:ayton', 'Official:zoe'), 3, /the subject of LOCATED_IN/],
    [
      'reversed validity',
      LINKS,
      replace('    evidence', '    validFrom: 2025\n    validTo: 2024\n    evidence'),
      6,
      /reversed/,
    ],
    [
      'an unknown key',
      LINKS,
      replace('    evidence', '    colour: red\n    evidence'),
      6,
      /unknown key 'colour'/,
    ],
    [
      'a fragment that is not in the text',
      LINKS,
      replace('Ayton lies in Beland', 'Ayton lies on Beland'),
      7,
      /not in the text/,
    ],
    ['a wrong position', LINKS, replace(/start: \d+/, 'start: 3'), 7, /run npm run data:locate/],
    [
      'a missing position',
      LINKS,
      replace(/, start: \d+, end: \d+/, ''),
      7,
      /position is missing; run npm run data:locate/,
    ],
    ['a reversed position', LINKS, replace(/start: \d+, end: \d+/, 'start: 9, end: 4'), 7, /reversed/],
    ['too many words', LINKS, replace('Ayton lies in Beland', long), 7, /16 words .* allowed are 15/],
    [
      'the same claim twice in a file',
      LINKS,
      (c) => c + c.slice(c.indexOf('  - ')),
      8,
      /duplicate id 'Link:/,
    ],
    [
      'an unknown unit',
      OBSERVATIONS,
      replace('unit: "1"', 'unit: furlong'),
      6,
      /unknown unit 'furlong'; allowed are 1, m2/,
    ],
    [
      'a unit that measures something else',
      OBSERVATIONS,
      replace('unit: "1"', 'unit: m2'),
      6,
      /measured in m2/,
    ],
    [
      'an unknown indicator',
      OBSERVATIONS,
      replace('Indicator:desks', 'Indicator:x'),
      4,
      /unknown indicator 'Indicator:x'/,
    ],
    [
      'a reversed range',
      OBSERVATIONS,
      replace('MORE_THAN, min: 350', 'RANGE, min: 9, max: 3'),
      6,
      /reversed range: min 9/,
    ],
    [
      'numbers that do not fit the qualifier',
      OBSERVATIONS,
      replace('min: 350', 'value: 350'),
      6,
      /MORE_THAN needs min/,
    ],
    [
      'a date that is not EDTF',
      OBSERVATIONS,
      replace('dueBy: 2024-07/2025-06', 'dueBy: soon'),
      8,
      /'soon' is not an EDTF date/,
    ],
    [
      'a reversed interval',
      OBSERVATIONS,
      replace('2024-07/2025-06', '2025-06/2024-07'),
      8,
      /ends before it starts/,
    ],
    [
      'a reversed period',
      OBSERVATIONS,
      replace('end: 2025-06', 'end: 2023-06'),
      7,
      /reversed: start 2024-07/,
    ],
    ['an unknown kind', OBSERVATIONS, replace('ACTUAL', 'HOPED'), 5, /kind: .*ACTUAL.*came "HOPED"/],
    [
      'words that are not in the quotation',
      QUOTATIONS,
      replace('Parks …', 'Ayton …'),
      5,
      /not in the quotation/,
    ],
    [
      'a duplicate id',
      'entities/all.yaml',
      replace('Country:beland', 'City:ayton'),
      8,
      /duplicate id 'City:ayton', first used at .*:3/,
    ],
    ['an unknown type', 'entities/all.yaml', replace('Official:zoe', 'Person:zoe'), 13, /came type 'Person'/],
    [
      'a field of another type',
      'entities/all.yaml',
      replace('    name: Zoë', '    name: Zoë\n    status: PLANNED'),
      15,
      /does not belong/,
    ],
    ['a wrong length', 'documents.yaml', replace(/characters: \d+/, 'characters: 5'), 2, /the data says 5/],
    ['broken YAML', LINKS, replace('links:', 'links: ['), 2, /./],
    ['a file that nothing reads', 'claims/a/link.yaml', () => 'links: []\n', 1, /no such kind of file/],
  ];
  it.each(cases)('%s', (_title, file, edit, line, message) => {
    const { problems } = errorOf(folderWith({ [file]: edit }));
    expect(problems).toContainEqual({
      file: `data/${file}`,
      line: expect.any(Number),
      message: expect.stringMatching(message),
    });
    if (_title !== 'broken YAML') expect(problems.map((problem) => problem.line)).toContain(line);
  });

  it('tells everything at once, and no error of a file that another file caused', () => {
    const error = errorOf(
      folderWith({
        [LINKS]: replace('Country:beland', 'Country:nowhere'),
        [OBSERVATIONS]: replace('unit: "1"', 'unit: furlong'),
      }),
    );
    expect(error.problems).toHaveLength(2);
    expect(error.message).toContain(`data/${LINKS}:5: `);
    expect(error.message).toContain(`data/${OBSERVATIONS}:6: `);
    expect(errorOf(folderWith({ 'units.yaml': replace('base: m2', 'base: 5') })).problems).toHaveLength(1);
  });
});

function errorOf(folder: string): DatasetError {
  try {
    readDataset(folder, texts);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('The data was accepted.');
}
