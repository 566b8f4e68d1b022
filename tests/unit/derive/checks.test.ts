import { describe, expect, it } from 'vitest';
import { deriveChecks } from '../../../src/dataset/derive/checks.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import { derived, entity, indicator, observation, quantity } from '../../support/dataset.js';

const now = { label: 'now', start: '2024', end: '2024' };
const before = { label: 'before', start: '2023', end: '2023' };
const indicators = [
  indicator('sales', { unit: 'USD' }),
  indicator('sales-growth', { unit: '%', growthOf: 'Indicator:sales' }),
  indicator('parks'),
  indicator('staff'),
  indicator('women'),
  indicator('women-share', {
    unit: '%',
    ratioOf: { numerator: 'Indicator:women', denominator: 'Indicator:staff' },
  }),
  indicator('staff-per-park', { ratioOf: { numerator: 'Indicator:staff', denominator: 'Indicator:parks' } }),
];
const billions = (value: number, more: Partial<ObservationRecord> = {}) =>
  observation({
    indicator: 'Indicator:sales',
    quantity: quantity(`$${value} billion`, { value }, 'EXACT', 'USD_BILLION'),
    period: now,
    ...more,
  });
const percent = (raw: string, value: number, more: Partial<ObservationRecord>) =>
  observation({ quantity: quantity(raw, { value }, 'EXACT', '%'), ...more });
const growth = (raw: string, value: number) =>
  percent(raw, value, { indicator: 'Indicator:sales-growth', period: now, basePeriod: before });
const checks = (...observations: ObservationRecord[]) =>
  derived(deriveChecks, {
    observations,
    indicators,
    entities: [entity('Country:a'), entity('City:b', { name: 'B' })],
  });

describe('a growth rate', () => {
  const amounts = [billions(1.53), billions(1.15, { kind: 'BASELINE', period: before })];

  it('is worked out from its two amounts, with what their rounding leaves open', () => {
    const reported = growth('32.7%', 32.7);
    const [check] = checks(reported, ...amounts);
    expect(check?.properties).toMatchObject({
      kind: 'GROWTH',
      formula: '(1530000000 - 1150000000) / 1150000000 * 100',
      reported: 32.7,
      withinRounding: false,
      withinPossible: true,
    });
    expect(check?.properties['computed']).toBeCloseTo(33.0435, 4);
    expect(check?.properties['difference']).toBeCloseTo(0.3435, 4);
    expect(check?.properties['possibleMin']).toBeCloseTo(32.0346, 4);
    expect(check?.properties['possibleMax']).toBeCloseTo(34.0611, 4);
    expect(check?.to('CHECKS')).toEqual([reported.id]);
    expect(check?.to('COMPUTED_FROM')).toEqual(amounts.map(({ id }) => id));
  });

  it.each([
    ['33.0%', 33.0, true, true],
    ['33%', 33, true, true],
    ['32.0%', 32.0, false, true],
    ['31.9%', 31.9, false, false],
    ['34.1%', 34.1, false, true],
    ['34.2%', 34.2, false, false],
  ])('of %s is compared as it is printed', (raw, value, withinRounding, withinPossible) => {
    const [check] = checks(growth(raw, value), ...amounts);
    expect(check?.properties).toMatchObject({ withinRounding, withinPossible });
  });

  it('is left alone when an amount is missing, of another entity, or a bound alone', () => {
    expect(checks(growth('32.7%', 32.7), billions(1.53))).toEqual([]);
    expect(
      checks(growth('32.7%', 32.7), billions(1.53), billions(1.15, { about: 'City:b', period: before })),
    ).toEqual([]);
    const over = quantity('over $1 billion', { min: 1 }, 'MORE_THAN', 'USD_BILLION');
    expect(
      checks(growth('32.7%', 32.7), billions(1.53), billions(1, { quantity: over, period: before })),
    ).toEqual([]);
    expect(checks(growth('32.7%', 32.7), billions(1.53), billions(0, { period: before }))).toEqual([]);
  });

  it('finds the amounts of its periods however their dates are written', () => {
    const period = { label: 'now', start: '2024-01', end: '2024-12' };
    expect(checks(growth('32.7%', 32.7), billions(1.53, { period }), ...amounts.slice(1))).toHaveLength(1);
  });

  it('is checked against each of several amounts', () => {
    expect(checks(growth('32.7%', 32.7), ...amounts, billions(1.6))).toHaveLength(2);
  });
});

describe('a share', () => {
  const people = (value: number, of: string) =>
    observation({ indicator: `Indicator:${of}`, quantity: quantity(`${value}`, { value }) });

  it('is worked out from the part and the whole', () => {
    const [check] = checks(
      percent('20%', 20, { indicator: 'Indicator:women-share' }),
      people(3550, 'women'),
      people(18000, 'staff'),
    );
    expect(check?.properties).toMatchObject({
      kind: 'PART_OF_WHOLE',
      formula: '3550 / 18000 * 100',
      withinRounding: true,
      withinPossible: true,
    });
  });

  it('of another unit is a rate', () => {
    const [check] = checks(
      observation({ indicator: 'Indicator:staff-per-park', quantity: quantity('400', { value: 400 }) }),
      people(18000, 'staff'),
      people(43, 'parks'),
    );
    expect(check?.properties).toMatchObject({
      kind: 'RATE',
      reported: 400,
      withinRounding: false,
      withinPossible: false,
    });
  });
});

describe('a number of things', () => {
  it('is compared with the things that are named', () => {
    const two = (counted: string[]) => observation({ quantity: quantity('two', { value: 2 }), counted });
    const [right] = checks(two(['City:b', 'Country:a']));
    expect(right?.properties).toMatchObject({
      kind: 'COUNT',
      computed: 2,
      difference: 0,
      withinRounding: true,
    });
    const [wrong] = checks(two(['City:b']));
    expect(wrong?.properties).toMatchObject({
      formula: 'number of: B',
      computed: 1,
      difference: -1,
      deviation: 0.5,
      withinRounding: false,
      withinPossible: false,
    });
  });
});
