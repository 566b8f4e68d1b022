import { describe, expect, it } from 'vitest';
import { deriveConflicts } from '../../../src/dataset/derive/conflicts.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import { derived, observation, quantity } from '../../support/dataset.js';

const parks = (value: number, more: Partial<ObservationRecord> = {}, ...documents: string[]) =>
  observation({ quantity: quantity(`${value} parks`, { value }), ...more }, ...documents);
const conflicts = (...observations: ObservationRecord[]) => derived(deriveConflicts, { observations });

const then = (start: string, end = start) => ({ period: { label: start, start, end } });

describe('a conflict', () => {
  it('is two documents with numbers that cannot both hold, smallest first', () => {
    const [more, fewer] = [parks(50, {}, 'Document:b'), parks(40)];
    const [conflict, ...others] = conflicts(more, fewer);
    expect(others).toEqual([]);
    expect(conflict?.properties).toMatchObject({
      about: 'Country:a',
      indicator: 'Indicator:parks',
      kind: 'ACTUAL',
      acrossDocuments: true,
      spread: 0.25,
    });
    expect(conflict?.to('BETWEEN')).toEqual([fewer.id, more.id]);
  });

  it('is one document that contradicts itself as well', () => {
    const [conflict] = conflicts(parks(40), parks(50, { statedBy: 'Official:o' }));
    expect(conflict?.properties['acrossDocuments']).toBe(false);
  });

  it('leaves out the figures that fit all others', () => {
    const over = observation({ quantity: quantity('over 30', { min: 30 }, 'MORE_THAN') });
    const [conflict] = conflicts(parks(40), over, parks(50));
    expect(conflict?.to('BETWEEN')).toHaveLength(2);
    expect(conflict?.to('BETWEEN')).not.toContain(over.id);
  });

  it('has no spread when the smallest is 0, and then comes first', () => {
    const [conflict] = conflicts(parks(0), parks(50));
    expect(conflict?.properties['spread']).toBeUndefined();
    expect(conflict?.properties['spreadKey']).toBe(Number.MAX_VALUE);
  });

  it.each([
    [
      'more than 350 and at most 350',
      quantity('over 350', { min: 350 }, 'MORE_THAN'),
      quantity('at most 350', { max: 350 }, 'AT_MOST'),
      1,
    ],
    [
      'at least 350 and at most 350',
      quantity('at least 350', { min: 350 }, 'AT_LEAST'),
      quantity('at most 350', { max: 350 }, 'AT_MOST'),
      0,
    ],
    ['over 350 and 380', quantity('over 350', { min: 350 }, 'MORE_THAN'), quantity('380', { value: 380 }), 0],
    [
      'around 18,000 and 18,400',
      quantity('around 18,000', { value: 18000 }, 'APPROXIMATELY'),
      quantity('18,400', { value: 18400 }),
      0,
    ],
    ['18-20 and 21', quantity('18-20', { min: 18, max: 20 }, 'RANGE'), quantity('21', { value: 21 }), 1],
    [
      'a million square feet and 92,903 m²',
      quantity('1,000,000 sq ft', { value: 1e6 }, 'EXACT', '[sft_i]'),
      quantity('92,903 m²', { value: 92903 }, 'EXACT', 'm2'),
      0,
    ],
  ] as const)('of %s: %j and %j: %d', (_what, one, other, number) => {
    expect(conflicts(observation({ quantity: one }), observation({ quantity: other }))).toHaveLength(number);
  });

  it('is of one entity, indicator, kind, period and base period, and not of what periods are called', () => {
    const november = { label: 'November', start: '2024-11', end: '2024-11' };
    for (const other of [
      parks(50, { about: 'Country:b', period: november }),
      parks(50, { indicator: 'Indicator:jobs', period: november }),
      parks(50, { kind: 'TARGET', period: november }),
      parks(50, { period: { ...november, end: '2024-12' } }),
      parks(50, { period: { ...november, frequency: 'MONTHLY' } }),
      parks(50, { period: november, basePeriod: november }),
    ])
      expect(conflicts(parks(40, { period: november }), other)).toEqual([]);
    expect(
      conflicts(parks(40, { period: november }), parks(50, { period: { ...november, label: 'that month' } })),
    ).toHaveLength(1);
  });

  it.each([
    ['2024', '2024-01/2024-12', then('2024'), then('2024-01', '2024-12')],
    ['two months', 'one interval', then('2024-07', '2025-06'), then('2024-07/2025-06')],
    ['two months', 'two days', then('2024-07', '2025-06'), then('2024-07-01', '2025-06-30')],
  ])('knows the same period however its dates are written: %s and %s', (_a, _b, one, other) => {
    expect(conflicts(parks(40, one), parks(50, other))).toHaveLength(1);
    expect(conflicts(parks(40, one), parks(50, then('2024-07', '2025-05')))).toEqual([]);
  });

  describe('of promises', () => {
    const promised = (value: number, dueBy?: string) => parks(value, { kind: 'TARGET', dueBy });

    it('is between one without a due date and one that has one', () => {
      const [undated, dated] = [promised(13), promised(20, '2027')];
      expect(conflicts(undated, dated).map(({ to }) => to('BETWEEN'))).toEqual([[undated.id, dated.id]]);
    });

    it('is between two that are due by the same day, however it is written', () => {
      expect(conflicts(promised(13, '2027'), promised(20, '2027-01/2027-12'))).toHaveLength(1);
    });

    it('is not between two that are due by different dates, nor within what both fit', () => {
      expect(conflicts(promised(13, '2026'), promised(20, '2027'))).toEqual([]);
      expect(conflicts(promised(13, '2026'), promised(20, '2027'), promised(20))).toHaveLength(1);
    });

    it('of one without a due date is told for each due date', () => {
      const [low, early, late] = [promised(1), promised(5, '2026'), promised(6, '2027')];
      expect(conflicts(low, early, late).map(({ to }) => to('BETWEEN'))).toEqual([
        [low.id, early.id],
        [low.id, late.id],
      ]);
    });
  });
});
