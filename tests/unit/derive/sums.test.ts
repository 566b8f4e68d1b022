// Figures as sums of others: parts of a whole, and periods of a longer one.
import { describe, expect, it } from 'vitest';
import { deriveChecks } from '../../../src/dataset/derive/checks.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import { derived, indicator, observation, quantity } from '../../support/dataset.js';

const FLOWS = ['exports', 'remittances'];
const indicators = [
  ...FLOWS.map((id) => indicator(id, { unit: 'USD', measure: 'FLOW' })),
  indicator('parks', { measure: 'STOCK' }),
  ...['cost', 'loan', 'grant'].map((id) => indicator(id, { unit: 'USD' })),
  ...['tenants', 'large', 'middle', 'small'].map((id) => indicator(id)),
];
const checks = (...observations: ObservationRecord[]) => derived(deriveChecks, { observations, indicators });
const sums = (...observations: ObservationRecord[]) =>
  checks(...observations).map(({ properties: { kind, formula, withinRounding } }) => ({
    kind,
    formula,
    withinRounding,
  }));

const millions = (value: number, of: string, more: Partial<ObservationRecord> = {}) =>
  observation({
    indicator: `Indicator:${of}`,
    quantity: quantity(`$${value} million`, { value }, 'EXACT', 'USD_MILLION'),
    ...more,
  });
const during = (start: string, end = start) => ({ period: { label: start, start, end } });
const count = (value: number, of: string, more: Partial<ObservationRecord> = {}) =>
  observation({ indicator: `Indicator:${of}`, quantity: quantity(`${value}`, { value }), ...more });

describe('the parts of a whole', () => {
  it('of 76.310 and 12.476 are 88.786, not 88.384', () => {
    const parts = [76.31, 12.476].map((value, index) => millions(value, index === 0 ? 'loan' : 'grant'));
    const [check] = checks(...parts, millions(88.384, 'cost', { parts: parts.map(({ id }) => id) }));
    expect(check?.properties).toMatchObject({
      kind: 'SUM_OF_PARTS',
      reported: 88_384_000,
      computed: 88_786_000,
      withinPossible: false,
    });
  });

  it('of 4, 16 and 1 are 21', () => {
    const parts = [count(4, 'large'), count(16, 'middle'), count(1, 'small')];
    const whole = count(21, 'tenants', { parts: parts.map(({ id }) => id) });
    expect(sums(...parts, whole)).toEqual([
      { kind: 'SUM_OF_PARTS', formula: '4 + 16 + 1', withinRounding: true },
    ]);
  });
});

describe('the periods of a flow', () => {
  const exports = [
    millions(1206, 'exports', during('2024-07', '2024-10')),
    millions(324, 'exports', during('2024-11')),
    millions(1530, 'exports', during('2024-07', '2024-11')),
  ];
  const remittances = [
    millions(900, 'remittances', during('2024-07', '2024-10')),
    millions(250, 'remittances', during('2024-11')),
    millions(1150, 'remittances', during('2024-07', '2024-11')),
  ];
  const sum = (formula: string) => ({ kind: 'SUM_OF_PERIODS', formula, withinRounding: true });

  it('add up within each indicator, and never across two', () => {
    expect(sums(...exports, ...remittances)).toEqual([
      sum('1206000000 + 324000000'),
      sum('900000000 + 250000000'),
    ]);
    expect(sums(...exports.slice(0, 1), ...remittances.slice(1, 2), ...exports.slice(2))).toEqual([]);
  });

  it.each([
    ['leave a gap', during('2024-07', '2024-09')],
    ['overlap in part', during('2024-07', '2024-11-15')],
    ['recur each year', { period: { ...during('2024-07', '2024-10').period, frequency: 'ANNUAL' as const } }],
  ])('are no sum when they %s', (_what, first) => {
    expect(sums(millions(1206, 'exports', first), ...exports.slice(1))).toEqual([]);
  });

  it('are no sum when one was promised, or of a stock', () => {
    expect(
      sums(
        millions(1206, 'exports', { ...during('2024-07', '2024-10'), kind: 'TARGET' }),
        ...exports.slice(1),
      ),
    ).toEqual([]);
    const stock = [during('2024-01'), during('2024-02'), during('2024-01', '2024-02')];
    expect(sums(...stock.map((time, index) => count(index + 1, 'parks', time)))).toEqual([]);
  });

  it('are the fewest, of several runs that reach the end', () => {
    const months = ['07', '08', '09', '10'].map((month) =>
      millions(301.5, 'exports', during(`2024-${month}`)),
    );
    expect(sums(...months, ...exports)).toEqual(
      expect.arrayContaining([
        sum('1206000000 + 324000000'),
        sum('301500000 + 301500000 + 301500000 + 301500000'),
      ]),
    );
  });
});
