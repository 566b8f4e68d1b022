import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/dataset/check.js';
import { DatasetError } from '../../src/dataset/errors.js';
import { readDataset } from '../../src/dataset/read.js';
import { folderWith, LINKS, OBSERVATIONS, QUOTATIONS, texts } from '../support/folder.js';

describe('bad data is refused with file, line and what is allowed', () => {
  const replace = (from: string | RegExp, to: string) => (content: string) => {
    expect(content).toMatch(from);
    return content.replace(from, to);
  };
  const link = (subject: string, predicate: string, object: string) =>
    `  - subject: ${subject}\n    predicate: ${predicate}\n    object: ${object}\n    evidence:\n      - { exact: Beland, start: 73, end: 79 }\n`;
  const long = Array.from({ length: 16 }, (_, index) => `w${index}`).join(' ');
  const cases: [title: string, file: string, edit: (c: string) => string, line: number, message: RegExp][] = [
    [
      'a counted thing that is not there',
      OBSERVATIONS,
      replace('    evidence', '    counted: [City:ayton, City:nowhere]\n    evidence'),
      8,
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
      4,
      /'Country:nowhere' is not in the data/,
    ],
    ['a claim without evidence', LINKS, replace(/\n +- \{ exact.*/, ' []'), 5, /every claim needs evidence/],
    ['an unknown predicate', LINKS, replace('LOCATED_IN', 'NEAR'), 3, /predicate: .*LOCATED_IN.*got "NEAR"/],
    [
      'a wrong object type',
      LINKS,
      replace('Country:beland', 'Official:zoe'),
      4,
      /got type 'Official'.*allowed: .*Country/,
    ],
    ['a wrong subject type', LINKS, replace('City:ayton', 'Official:zoe'), 2, /the subject of LOCATED_IN/],
    [
      'reversed validity',
      LINKS,
      replace('    evidence', '    validFrom: 2025\n    validTo: 2024\n    evidence'),
      5,
      /reversed/,
    ],
    [
      'an unknown key',
      LINKS,
      replace('    evidence', '    colour: red\n    evidence'),
      5,
      /unknown key 'colour'/,
    ],
    [
      'a fragment that is not in the text',
      LINKS,
      replace('Ayton lies in Beland', 'Ayton lies on Beland'),
      6,
      /not in the text/,
    ],
    ['a wrong position', LINKS, replace(/start: \d+/, 'start: 3'), 6, /run npm run data:locate/],
    [
      'a missing position',
      LINKS,
      replace(/, start: \d+, end: \d+/, ''),
      6,
      /position is missing; run npm run data:locate/,
    ],
    ['a reversed position', LINKS, replace(/start: \d+, end: \d+/, 'start: 9, end: 4'), 6, /reversed/],
    ['too many words', LINKS, replace('Ayton lies in Beland', long), 6, /16 words .* allowed: 15/],
    [
      'the same claim twice in a file',
      LINKS,
      (c) => c + c.slice(c.indexOf('  - ')),
      7,
      /duplicate id 'Link:/,
    ],
    [
      'an unknown unit',
      OBSERVATIONS,
      replace('unit: "1"', 'unit: furlong'),
      5,
      /unknown unit 'furlong'; allowed: 1, m2/,
    ],
    [
      'a unit that measures something else',
      OBSERVATIONS,
      replace('unit: "1"', 'unit: m2'),
      5,
      /measured in m2/,
    ],
    [
      'an unknown indicator',
      OBSERVATIONS,
      replace('Indicator:desks', 'Indicator:x'),
      3,
      /unknown indicator 'Indicator:x'/,
    ],
    [
      'a reversed range',
      OBSERVATIONS,
      replace('MORE_THAN, min: 350', 'RANGE, min: 9, max: 3'),
      5,
      /reversed range: min 9/,
    ],
    [
      'numbers that do not fit the qualifier',
      OBSERVATIONS,
      replace('min: 350', 'value: 350'),
      5,
      /MORE_THAN needs min/,
    ],
    [
      'a date that is not EDTF',
      OBSERVATIONS,
      replace('dueBy: 2024-07/2025-06', 'dueBy: soon'),
      7,
      /'soon' is not an EDTF date/,
    ],
    [
      'a reversed interval',
      OBSERVATIONS,
      replace('2024-07/2025-06', '2025-06/2024-07'),
      7,
      /ends before it starts/,
    ],
    [
      'a reversed period',
      OBSERVATIONS,
      replace('end: 2025-06', 'end: 2023-06'),
      6,
      /reversed: start 2024-07/,
    ],
    ['an unknown kind', OBSERVATIONS, replace('TARGET', 'HOPED'), 4, /kind: .*ACTUAL.*got "HOPED"/],
    [
      'words that are not in the quotation',
      QUOTATIONS,
      replace('Parks …', 'Ayton …'),
      4,
      /not in the quotation/,
    ],
    [
      'a duplicate id',
      'entities/all.yaml',
      replace('Country:beland', 'City:ayton'),
      8,
      /duplicate id 'City:ayton', first used at .*:3/,
    ],
    ['an unknown type', 'entities/all.yaml', replace('Official:zoe', 'Person:zoe'), 13, /got type 'Person'/],
    [
      'a field of another type',
      'entities/all.yaml',
      replace('    name: Zoë', '    name: Zoë\n    status: PLANNED'),
      15,
      /does not belong/,
    ],
    [
      'a wrong length',
      'documents/a/document.yaml',
      replace(/characters: \d+/, 'characters: 5'),
      1,
      /the data says 5/,
    ],
    [
      'a figure about a document',
      OBSERVATIONS,
      replace('about: City:ayton', 'about: Document:a'),
      2,
      /got type 'Document' \(Document:a\); allowed: .*Official/,
    ],
    [
      'a counted document',
      OBSERVATIONS,
      replace('    evidence', '    counted: [Document:a]\n    evidence'),
      8,
      /a counted thing: got type 'Document'/,
    ],
    [
      'a place that states something',
      OBSERVATIONS,
      replace('    evidence', '    statedBy: City:ayton\n    evidence'),
      8,
      /who states it: got type 'City'.*allowed: Agency, Company, Ministry, Official/,
    ],
    [
      'a document that speaks',
      QUOTATIONS,
      replace('Official:zoe', 'Document:a'),
      2,
      /a speaker: got type 'Document'/,
    ],
    [
      'words about a document',
      QUOTATIONS,
      replace('[City:ayton]', '[Document:a]'),
      3,
      /what words are about: got type 'Document'/,
    ],
    [
      'a printed quantity that is in no fragment',
      OBSERVATIONS,
      replace('raw: over 350', 'raw: over 350 chairs'),
      5,
      /'over 350 chairs' is in none of the fragments/,
    ],
    [
      'a number that is not the printed one',
      OBSERVATIONS,
      replace('min: 350', 'min: 3500'),
      5,
      /3500 does not match 'over 350': 350 in 1/,
    ],
    [
      'a negative number that is printed without a minus',
      OBSERVATIONS,
      replace('min: 350', 'min: -350'),
      5,
      /negative, but 'over 350' has no minus/,
    ],
    [
      'a measurement that is due',
      OBSERVATIONS,
      replace('kind: TARGET', 'kind: ACTUAL'),
      7,
      /ACTUAL figures have no due date; dueBy is for TARGET, FORECAST/,
    ],
    [
      'a link from a thing to itself',
      LINKS,
      replace('object: Country:beland', 'object: City:ayton'),
      4,
      /LOCATED_IN leads from 'City:ayton' to itself/,
    ],
    [
      'a relation that reads the same both ways, in both directions',
      LINKS,
      (c) =>
        c +
        ['beland', 'ceeland']
          .map((name) => [name, name === 'beland' ? 'ceeland' : 'beland'])
          .map(([a, b]) => link(`Country:${a}`, 'PARTNERS_WITH', `Country:${b}`))
          .join(''),
      13,
      /PARTNERS_WITH reads the same both ways and is already at data\/documents\/a\/links.yaml:7; swap subject and object here/,
    ],
    [
      'places that lie in each other',
      LINKS,
      (c) =>
        c +
        link('Region:deeland', 'LOCATED_IN', 'City:ayton') +
        link('City:ayton', 'LOCATED_IN', 'Region:deeland'),
      14,
      /LOCATED_IN forms a cycle: City:ayton → Region:deeland → City:ayton/,
    ],
    [
      'a growth of itself, by way of another',
      'indicators.yaml',
      (c) =>
        `${c.replace('unit: "1" }', 'unit: "1", growthOf: Indicator:chairs }')}  - { id: Indicator:chairs, name: C, description: C, unit: "1", growthOf: Indicator:desks }\n`,
      3,
      /growthOf, progressOf or ratioOf forms a cycle: Indicator:chairs → Indicator:desks → Indicator:chairs/,
    ],
    [
      'a former id of an unknown type',
      'entities/all.yaml',
      replace('    name: Ayton', '    name: Ayton\n    formerIds: [Banana:x]'),
      5,
      /a former id: got type 'Banana'/,
    ],
    [
      'a character that no text has, written',
      'entities/all.yaml',
      replace('name: Ayton', 'name: "Ay\\u0007ton"'),
      4,
      /a control character or half of a pair, U\+0007; take it out/,
    ],
    [
      'a character that no text has, as it is',
      'entities/all.yaml',
      replace('description: A city.', 'description: A\u0000 city.'),
      5,
      /U\+0000; take it out/,
    ],
    ['broken YAML', LINKS, replace('links:', 'links: ['), 1, /./],
    ['a file that nothing reads', 'documents/a/link.yaml', () => 'links: []\n', 1, /no such kind of file/],
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
    expect(error.message).toContain(`data/${LINKS}:4: `);
    expect(error.message).toContain(`data/${OBSERVATIONS}:5: `);
    expect(errorOf(folderWith({ 'units.yaml': replace('base: m2', 'base: 5') })).problems).toHaveLength(1);
  });

  it('tells of the other entries of a file that has a wrong one, with their own lines', () => {
    const { problems } = errorOf(
      folderWith({
        [LINKS]: (c) =>
          link('City:ayton', 'NEAR', 'Country:beland').replace(/^/, 'links:\n') +
          c.replace('links:', '').replace('Country:beland', 'Country:nowhere'),
      }),
    );
    expect(problems.map(({ line }) => line)).toEqual([3, 10]);
    expect(problems[1]?.message).toContain("'Country:nowhere' is not in the data");
  });

  it('says so when words are only composed in another way than in the text', () => {
    const decomposed = 'Zoë said'.normalize('NFD');
    const { problems } = errorOf(
      folderWith({ 'entities/all.yaml': replace('exact: Zoë said', `exact: ${decomposed}`) }),
    );
    expect(problems[0]?.message).toMatch(/composed in another way: .* one character; copy the words/);
  });
});

describe('data:check', () => {
  it('says what is right, and what nothing uses', () => {
    expect(checkData(folderWith(), texts)).toEqual({
      isRight: true,
      lines: [
        'The data is right: 3 entities and 3 claims. Documents: 1, of which 1 have their text here.',
        'Unit:m2 is in the data, and nothing uses it',
        'Unit:[sft_i] is in the data, and nothing uses it',
      ],
    });
  });

  it('lists all that is wrong, by file and line', () => {
    const folder = folderWith({ [LINKS]: (c) => c.replace('Country:beland', 'Country:nowhere') });
    const { isRight, lines } = checkData(folder, texts);
    expect(isRight).toBe(false);
    expect(lines).toEqual([
      'The data has 1 problem; nothing was loaded.',
      expect.stringContaining(`data/${LINKS}:4: 'Country:nowhere'`),
    ]);
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
