// What figures mean together. The numbers are those of the cases that the rules were made for.
import { describe, expect, it } from 'vitest';
import { corrections } from '../../../src/dataset/derive/corrections.js';
import { deriveConflicts } from '../../../src/dataset/derive/conflicts.js';
import { deriveFacts } from '../../../src/dataset/derive/fact-rows.js';
import { Lookup } from '../../../src/dataset/lookup.js';
import type { DocumentRecord, ObservationRecord, QuantityRecord } from '../../../src/dataset/types.js';
import { dataset, derived, document, evidenceIn, observation, quantity } from '../../support/dataset.js';

const published = (id: string, day: string, publisher?: string): DocumentRecord => ({
  ...document(id, day),
  ...(publisher === undefined ? {} : { publisher }),
});
const DOCUMENTS = ['a', 'b', 'c'].map((id) => document(id));

const facts = (observations: ObservationRecord[], documents = DOCUMENTS) =>
  derived(deriveFacts, { observations, documents });
const conflicts = (observations: ObservationRecord[], documents = DOCUMENTS) =>
  derived(deriveConflicts, { observations, documents });

const said = (of: QuantityRecord, document: string, more: Partial<ObservationRecord> = {}) =>
  observation({ quantity: of, ...more }, `Document:${document}`);
const number = (value: number, raw = `${value}`) => quantity(raw, { value });
const shares = (value: number) => quantity(`${value}%`, { value }, 'EXACT', '%');
const then = (start: string, end = start) => ({ period: { label: start, start, end } });

describe('figures are one fact', () => {
  it('in two units of length: 720,000 square feet are 66,893 square metres', () => {
    const park = { kind: 'TARGET' as const, indicator: 'Indicator:floor-area' };
    const feet = said(quantity('720,000 square feet', { value: 720000 }, 'EXACT', '[sft_i]'), 'a', park);
    const metres = said(quantity('66,893 square meters', { value: 66893 }, 'EXACT', 'm2'), 'b', park);
    const [fact, ...others] = facts([feet, metres]);
    expect(others).toEqual([]);
    expect(fact?.properties).toMatchObject({ documents: 2, independent: 2, kind: 'TARGET' });
    expect(fact?.to('BEST')).toEqual([metres.id]);
    expect(fact?.to('STATED_AS').sort()).toEqual([feet.id, metres.id].sort());
    expect(conflicts([feet, metres])).toEqual([]);
  });

  it('whoever says so; a bound is compatible and another fact', () => {
    const named = said(shares(20), 'a', { statedBy: 'Official:o' });
    const own = said(shares(20), 'b', { period: { label: 'currently' } });
    const over = said(quantity('over 20%', { min: 20 }, 'MORE_THAN', '%'), 'c');
    const found = facts([named, own, over]);
    const [bound, fact] = [1, 2].map((count) => found.find(({ to }) => to('STATED_AS').length === count));
    expect(found).toHaveLength(2);
    expect(fact?.properties).toMatchObject({ documents: 2, independent: 2 });
    expect(bound?.to('STATED_AS')).toEqual([over.id]);
    expect(conflicts([named, own, over])).toEqual([]);
  });

  it('a target of one and a forecast of another are one promise', () => {
    const jobs = number(7500, '7,500 jobs');
    const found = facts([said(jobs, 'a', { kind: 'TARGET' }), said(jobs, 'b', { kind: 'FORECAST' })]);
    expect(found.map(({ properties }) => properties['independent'])).toEqual([2]);
  });

  it.each([
    [
      'exact and approximate',
      number(18000, '18,000'),
      quantity('around 18,000', { value: 18000 }, 'APPROXIMATELY'),
      1,
    ],
    ['printed with more and fewer digits', number(1.5), number(1.53), 1],
    ['of other numbers', number(43), number(44), 2],
    ['whose zeros are no rounding', shares(20), shares(24), 2],
    [
      'over and at least',
      quantity('over 5', { min: 5 }, 'MORE_THAN'),
      quantity('at least 5', { min: 5 }, 'AT_LEAST'),
      2,
    ],
    [
      'of one range',
      quantity('18-20', { min: 18, max: 20 }, 'RANGE'),
      quantity('18 to 20', { min: 18, max: 20 }, 'RANGE'),
      1,
    ],
    [
      'of two ranges',
      quantity('18-20', { min: 18, max: 20 }, 'RANGE'),
      quantity('18-30', { min: 18, max: 30 }, 'RANGE'),
      2,
    ],
  ] as const)('or not: %s', (_what, one, other, count) => {
    expect(facts([said(one, 'a'), said(other, 'b')])).toHaveLength(count);
  });

  it.each([
    ['the same month', then('2024-11'), then('2024-11-01', '2024-11-30'), 1],
    ['a month and no time', then('2024-11'), {}, 1],
    ['two months', then('2024-10'), then('2024-11'), 2],
    ['times that overlap in part', then('2024-01', '2024-06'), then('2024-04', '2024-09'), 2],
    ['a year and each year', then('2024'), { period: { label: 'a year', frequency: 'ANNUAL' as const } }, 2],
  ])('for %s', (_what, one, other, count) => {
    expect(facts([said(number(43), 'a', one), said(number(43), 'b', other)])).toHaveLength(count);
  });

  it('of an actual figure and a base of comparison for the same time', () => {
    const found = facts([
      said(number(43), 'a', { ...then('2023'), kind: 'BASELINE' }),
      said(number(43), 'b', then('2023')),
    ]);
    expect(found).toHaveLength(1);
  });
});

describe('a figure that is too coarse', () => {
  const [low, high, coarse] = [said(number(1.47), 'a'), said(number(1.53), 'b'), said(number(1.5), 'c')];

  it('to tell two facts apart joins neither, and fits both', () => {
    const found = facts([coarse, low, high]);
    const alone = found.find(({ to }) => to('BEST').includes(coarse.id));
    expect(found).toHaveLength(3);
    expect(alone?.to('FITS')).toHaveLength(2);
    expect(conflicts([coarse, low, high])[0]?.to('BETWEEN')).toEqual([low.id, high.id]);
  });

  it('does not depend on the order of the data', () => {
    const orders = [[coarse, low, high], [high, coarse, low], [low, high, coarse]]; // prettier-ignore
    const found = orders.map((order) =>
      JSON.stringify(
        facts(order)
          .map(({ to }) => to('STATED_AS'))
          .sort(),
      ),
    );
    expect(new Set(found).size).toBe(1);
  });

  it('of no time joins the only fact with its number, and none of two', () => {
    const undated = said(number(43), 'c');
    expect(facts([said(number(43), 'a', then('2023')), undated])).toHaveLength(1);
    expect(
      facts([said(number(43), 'a', then('2023')), said(number(43), 'b', then('2024')), undated]),
    ).toHaveLength(3);
  });
});

describe('voices', () => {
  const fact = (...observations: ObservationRecord[]) =>
    facts(observations, [
      published('a', '2024-11-01', 'A ministry'),
      published('b', '2024-12-01', 'A ministry'),
      document('c'),
    ])[0]?.properties;

  it('are the speaker, else the publisher, else the document', () => {
    expect(fact(said(number(43), 'a', { statedBy: 'Official:o' }), said(number(43), 'c'))).toMatchObject({
      voices: ['Official:o', 'c'],
      independent: 2,
    });
  });

  it('count once, in however many documents', () => {
    expect(fact(said(number(43), 'a'), said(quantity('forty-three', { value: 43 }), 'b'))).toMatchObject({
      documents: 2,
      independent: 1,
    });
  });

  it('may be a hundred', () => {
    const all = Array.from({ length: 100 }, (_, index) =>
      said(number(43), 'a', { statedBy: `Official:o-${index}` }),
    );
    expect(fact(...all)).toMatchObject({ documents: 1, independent: 100 });
  });
});

describe('a later word of the same voice', () => {
  const documents = [
    published('a', '2024-11-01', 'A'),
    published('b', '2024-12-01', 'A'),
    published('c', '2024-12-02', 'C'),
  ];
  const [first, later, other] = [said(number(43), 'a'), said(number(45), 'b'), said(number(44), 'c')];

  it('corrects the figure, which is then no conflict', () => {
    expect(conflicts([first, later], documents)).toEqual([]);
    const corrected = facts([first, later], documents).map(({ to }) => [...to('BEST'), ...to('CORRECTS')]);
    expect(corrected).toContainEqual([later.id, first.id]);
  });

  it('is looked for once, for the facts and the conflicts', () => {
    const lookup = new Lookup(dataset({ observations: [first, later], documents }));
    const found = corrections(first.about, lookup);
    expect([...found.keys()]).toEqual([first]);
    expect(corrections(first.about, lookup)).toBe(found);
  });

  it('leaves the conflict with another voice', () => {
    expect(conflicts([first, later, other], documents)[0]?.to('BETWEEN')).toEqual([other.id, later.id]);
  });

  it('corrects nothing when no document says when: then both stand against each other', () => {
    const undated = [document('a'), document('b')].map((one) => ({ ...one, publisher: 'A' }));
    expect(conflicts([first, later], undated)).toHaveLength(1);
  });

  it('corrects in order, not in a circle, when a voice returns to its first number', () => {
    const back = { ...first, evidence: [...first.evidence, ...evidenceIn('Document:d')] };
    const dated = [...documents, published('d', '2025-01-01', 'A')];
    const corrected = facts([back, later], dated).flatMap(({ to }) => to('CORRECTS'));
    expect(corrected).toEqual([later.id]);
    expect(conflicts([back, later], dated)).toEqual([]);
  });

  it('corrects nothing on the same day, in whatever order', () => {
    const one = documents.map((document) => ({ ...document, published: '2024-11-01' }));
    for (const order of [
      [first, later],
      [later, first],
    ])
      // prettier-ignore
      expect(conflicts(order, one)).toHaveLength(1);
  });

  it('corrects nothing that another voice says as well', () => {
    const both = { ...first, evidence: [...first.evidence, ...other.evidence] };
    expect(conflicts([both, later], documents)).toHaveLength(1);
  });
});

it('a document that contradicts itself on every line has a conflict for each', () => {
  const lines = Array.from({ length: 20 }, (_, index) => [
    said(number(893), 'a', { indicator: `Indicator:i-${index}` }),
    said(number(894), 'a', { indicator: `Indicator:i-${index}` }),
  ]).flat();
  const found = conflicts(lines);
  expect(found).toHaveLength(20);
  expect(found[0]?.properties['reading']).toBe(
    '"893" and "894" cannot all hold, 0.11% apart: a says so in one document.',
  );
});

it('times that overlap in part are two times: no fact, no conflict, and an undated figure fits both', () => {
  const [early, late] = [
    said(number(43), 'a', then('2024-01', '2024-06')),
    said(number(45), 'b', then('2024-04', '2024-09')),
  ];
  expect(facts([early, late])).toHaveLength(2);
  expect(conflicts([early, late])).toEqual([]);
  const found = facts([early, said(number(43), 'b', then('2024-04', '2024-09')), said(number(43), 'c')]);
  expect(found.map(({ to }) => to('FITS').length).sort()).toEqual([0, 0, 2]);
});

it('a figure of many digits is in no conflict with itself, in however many documents', () => {
  const many = quantity('9,007,199,254,740,991 records', { value: 9_007_199_254_740_991 });
  const both = [said(many, 'a'), said(many, 'b', { statedBy: 'Official:o' })];
  expect(conflicts(both)).toEqual([]);
  expect(facts(both)).toHaveLength(1);
});

it('amounts in two currencies are two facts and no conflict', () => {
  const amounts = [
    said(quantity('Rs 5 billion', { value: 5e9 }, 'EXACT', 'PKR'), 'a'),
    said(quantity('$18 million', { value: 18e6 }, 'EXACT', 'USD'), 'b'),
  ];
  expect(facts(amounts)).toHaveLength(2);
  expect(conflicts(amounts)).toEqual([]);
});
