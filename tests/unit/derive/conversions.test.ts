// Amounts in two currencies are compared by a rate that a document gives, and by nothing else.
import { describe, expect, it } from 'vitest';
import { deriveChecks } from '../../../src/dataset/derive/checks.js';
import { deriveConflicts } from '../../../src/dataset/derive/conflicts.js';
import { Lookup } from '../../../src/dataset/lookup.js';
import { scopeOf } from '../../../src/dataset/scope.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import {
  dataset,
  derived,
  document,
  entity,
  indicator,
  observation,
  quantity,
  unit,
} from '../../support/dataset.js';

const documents = [document('a', '2024-11-07'), document('b', '2024-11-20'), document('c', '2020-01-01')];
const during = (label: string) => ({ period: { label, start: label, end: label } });
const cost = (raw: string, value: number, code: string, more: Partial<ObservationRecord> = {}) =>
  observation({ quantity: quantity(raw, { value }, 'EXACT', code), indicator: 'Indicator:cost', ...more });
const rate = (value: number, code = 'PKR/USD', more: Partial<ObservationRecord> = {}) =>
  observation(
    {
      quantity: quantity(`${value}`, { value }, 'EXACT', code),
      about: 'Country:pk',
      indicator: 'Indicator:exchange-rate',
      ...more,
    },
    'Document:b',
  );
const rupees = cost('Rs 5,000,000,000', 5e9, 'PKR', during('2024'));
const dollars = (millions: number) => cost(`$${millions} million`, millions, 'USD_MILLION', during('2024'));
const parts = (...observations: ObservationRecord[]) => ({
  documents,
  observations,
  entities: [entity('Country:a'), entity('Country:pk')],
  indicators: [indicator('cost', { unit: 'USD' }), indicator('exchange-rate', { unit: 'PKR/USD' })],
  units: [...dataset({}).units, unit('PKR'), unit('PKR/USD'), unit('USD/PKR')],
});
const checks = (...observations: ObservationRecord[]) => derived(deriveChecks, parts(...observations));

describe('an amount in another currency', () => {
  it('is worked out by a rate for its time, whatever the rate is about', () => {
    const given = [rupees, dollars(18), rate(278)];
    const [check, ...others] = checks(...given);
    expect(others).toEqual([]);
    expect(check?.properties).toMatchObject({
      kind: 'CONVERSION',
      about: 'Country:a',
      formula: '5000000000 / 278',
      reported: 18_000_000,
      withinRounding: true,
      withinPossible: true,
    });
    expect(check?.properties['computed']).toBeCloseTo(17_985_611.5, 0);
    expect(check?.to('CHECKS')).toEqual([given[1]?.id]);
    expect(check?.to('COMPUTED_FROM')).toEqual([rupees.id, given[2]?.id]);
  });

  it('is worked out once for a hundred voices that give one number', () => {
    const voices = Array.from({ length: 100 }, (_, index) => ({ statedBy: `Official:o-${index}` }));
    const many = voices.map((voice) => cost('Rs 5,000,000,000', 5e9, 'PKR', { ...during('2024'), ...voice }));
    expect(checks(...many, dollars(18), rate(278))).toHaveLength(1);
  });

  it('does not agree if the rate says so, and is still no conflict', () => {
    const given = [rupees, dollars(25), rate(278)];
    expect(checks(...given)[0]?.properties).toMatchObject({ withinRounding: false, withinPossible: false });
    expect(derived(deriveConflicts, parts(...given))).toEqual([]);
  });

  it('is worked out in the other direction by the inverse rate', () => {
    const [check] = checks(rupees, dollars(18), rate(0.0036, 'USD/PKR'));
    expect(check?.properties).toMatchObject({
      formula: '18000000 / 0.0036',
      reported: 5e9,
      withinPossible: true,
    });
  });

  it.each([
    ['without a rate', [rupees, dollars(18)]],
    ['by a rate for another time', [rupees, dollars(18), rate(160, 'PKR/USD', during('2020'))]],
    [
      'by a rate that is a bound',
      [
        rupees,
        dollars(18),
        rate(278, 'PKR/USD', { quantity: quantity('over 278', { min: 278 }, 'MORE_THAN', 'PKR/USD') }),
      ],
    ],
    ['by a rate of 0', [rupees, dollars(18), rate(0)]],
    ['for another year', [rupees, cost('$18 million', 18, 'USD_MILLION', during('2023')), rate(278)]],
    ['of a promise and a measurement', [rupees, { ...dollars(18), kind: 'TARGET' as const }, rate(278)]],
  ])('is not worked out %s', (_what, given) => {
    expect(checks(...given)).toEqual([]);
  });

  it('takes the rate for the shortest time, in whatever order', () => {
    const year = rate(300, 'PKR/USD', during('2024'));
    const day = rate(278);
    for (const order of [
      [year, day],
      [day, year],
    ])
      // prettier-ignore
      expect(checks(rupees, dollars(18), ...order).map(({ properties }) => properties['formula'])).toEqual([
        '5000000000 / 278',
      ]);
  });

  it('is worked out again when a rate comes, changes or goes: only what has amounts in several units', () => {
    const lookup = new Lookup(dataset(parts(rupees, dollars(18), rate(278))));
    expect(scopeOf(new Set([rate(278).id]), [], lookup).has('Country:a')).toBe(true);
    expect(scopeOf(new Set([rupees.id]), [], lookup).has('Country:pk')).toBe(false);
    const without = new Lookup(dataset(parts(rupees, dollars(18))));
    const gone = {
      ...{ id: rate(278).id, about: 'Country:pk', unit: 'PKR/USD' },
      ...{ subject: null, predicate: null, object: null, name: null, aliases: null },
    };
    expect(scopeOf(new Set([rate(278).id]), [gone], without).has('Country:a')).toBe(true);
  });
});
