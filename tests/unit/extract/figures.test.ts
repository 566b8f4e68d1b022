// What a figure means: its kind, its time, what it is about and who says so.
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../src/extract/known.js';
import { sentenceSpans } from '../../../src/extract/sentences.js';
import { Calendar } from '../../../src/extract/time/calendar.js';
import { datesIn } from '../../../src/extract/time/dates.js';
import { only, read } from './reading.js';

const kinds = (text: string): string[] => read(text).figures.map(({ kind }) => kind);

describe('kinds', () => {
  it.each([
    ['The park has 350 firms.', ['ACTUAL']],
    ['The park will host 350 firms.', ['TARGET']],
    ['The ministry aims to open 250 centres.', ['TARGET']],
    ['13,400 jobs will be created.', ['TARGET']],
    ['It is expected to create 13,400 jobs.', ['FORECAST']],
    ['Analysts see growth of 10-15 per cent.', ['FORECAST']],
    ['Exports came to $330 million, against $238 million a year earlier.', ['ACTUAL', 'BASELINE']],
    ['Exports rose from $894 million to $1.206 billion.', ['BASELINE', 'ACTUAL']],
    ['The bank said it would lend $60 million.', ['TARGET']],
    ['Kenya had 12 zones in 2019 and 40 zones in 2024.', ['BASELINE', 'ACTUAL']],
    ['In 2009 a megabit cost $4,000. Today it costs $25.', ['BASELINE', 'ACTUAL']],
    ['Applicants shall cover: (i) 40 per cent of areas; (ii) 80 per cent of people.', ['TARGET', 'TARGET']],
    ['It pays for the following: \n- 40 zones', ['ACTUAL']],
    ['The ministry will open:\n- 40 zones in the north\n- 20 zones in the south', ['TARGET', 'TARGET']],
    ['It will lay 400 km of cable by 2028 for Rs 6.25 billion.', ['TARGET', 'ACTUAL']],
    ['The park costs $88 million and will host 350 firms.', ['ACTUAL', 'TARGET']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('reads the heads of a table', () =>
    expect(
      read(
        'Indicator | Baseline | End target\nServices online | 14 | 90\nTime to register (days) | 32 | 5\n',
      ).figures.map(({ kind, unit }) => [kind, unit]),
    ).toEqual([
      ['BASELINE', '1'],
      ['TARGET', '1'],
      ['BASELINE', 'd'],
      ['TARGET', 'd'],
    ]));
});

describe('time', () => {
  it.each([
    ['Pakistan earned $5 million in October 2024.', { start: '2024-10', end: '2024-10' }],
    [
      'Pakistan earned $5 million in July-October of fiscal year 2024-25.',
      { start: '2024-07', end: '2024-10' },
    ],
    [
      'Pakistan earned $5 million in the first five months of the fiscal year 2024-25.',
      { start: '2024-07', end: '2024-11' },
    ],
    ['Pakistan earned $5 million in FY24.', { start: '2023-07', end: '2024-06' }],
    ['India earned $5 million in FY24.', { start: '2023-04', end: '2024-03' }],
    ['Pakistan earned $5 million in the second quarter of 2024.', { start: '2024-04', end: '2024-06' }],
    ['Pakistan earned $5 million last year.', { start: '2024', end: '2024' }],
  ])('%s', (text, period) => expect(only(text).period).toMatchObject(period));

  it.each([
    ['It will open 250 centres by 2027.', '2027'],
    ['It will open 250 centres by the end of 2026.', '2026-12'],
    ['It will open 250 centres next year.', '2026'],
    ['Pakistan will open 250 centres by FY26.', '2025-07/2026-06'],
  ])('%s', (text, dueBy) => expect(only(text).dueBy).toBe(dueBy));

  it('compares with the same months of the year before', () => {
    const [now, before] = read(
      'Pakistan earned $1.206 billion in July-October 2024, above the $893 million of the same period of last year.',
    ).figures;
    expect(now?.period).toMatchObject({ start: '2024-07', end: '2024-10' });
    expect(before).toMatchObject({
      kind: 'BASELINE',
      basis: 'IMPLIED',
      period: { start: '2023-07', end: '2023-10' },
    });
  });

  it('takes a day of the week for the last one before the publication', () => {
    const text = 'He said so on Wednesday at a review.';
    const [date] = datesIn(text, new Calendar('2024-11-07', text), sentenceSpans(text));
    expect(date).toMatchObject({ days: { start: '2024-11-06', end: '2024-11-06' }, isRelative: true });
  });

  it('marks what is worked out from the day of publication', () => {
    expect(only('Pakistan earned $5 million last year.').basis).toBe('IMPLIED');
    expect(only('Pakistan earned $5 million in 2024.').basis).toBe('STATED');
  });
});

const KNOWN: Known = {
  entities: [
    { id: 'TechnologyPark:karachi-it-park', type: 'TechnologyPark', name: 'Karachi IT Park', aliases: [] },
    { id: 'Agency:board', type: 'Agency', name: 'Pakistan Software Export Board', aliases: ['PSEB'] },
  ],
  indicators: [
    { id: 'Indicator:jobs', name: 'Jobs', unit: '1', growthOf: undefined },
    { id: 'Indicator:ict-exports', name: 'ICT exports', unit: 'USD', growthOf: undefined },
    { id: 'Indicator:growth', name: 'Growth of ICT exports', unit: '%', growthOf: 'Indicator:ict-exports' },
  ],
  figures: [],
};

describe('what a figure is about', () => {
  it('is the thing of the graph that is named before it', () =>
    expect(only('The Karachi IT Park will create 13,400 jobs.', { known: KNOWN })).toMatchObject({
      about: 'TechnologyPark:karachi-it-park',
      indicator: 'Indicator:jobs',
    }));

  it('is the only park of the city, if a sentence about parks names the city', () =>
    expect(only('Of the sites, the one in Karachi will create 13,400 jobs.', { known: KNOWN }).about).toBe(
      'TechnologyPark:karachi-it-park',
    ));

  it('is what the sentence before speaks of', () => {
    const { figures } = read('The Karachi IT Park is under way. The park will create 13,400 jobs.', {
      known: KNOWN,
    });
    expect(figures[0]?.about).toBe('TechnologyPark:karachi-it-park');
  });

  it('goes on with the series of the sentence before', () => {
    const { figures } = read(
      'Exports of Pakistan came to $1.2 billion. October alone brought $330 million, 38 per cent more.',
      { known: KNOWN },
    );
    expect(figures.map(({ indicator }) => indicator)).toEqual([
      'Indicator:ict-exports',
      'Indicator:ict-exports',
      'Indicator:growth',
    ]);
  });

  it('has the speaker, also by a pronoun', () => {
    const { figures } = read(
      'Ali Khan, chairman of Alpha Telecom, said 40 towers stand. He added that 50 towers will follow.',
    );
    expect(figures.map(({ statedBy, basis }) => [statedBy, basis])).toEqual([
      ['Ali Khan', 'STATED'],
      ['Ali Khan', 'IMPLIED'],
    ]);
  });
});
