import { describe, expect, it } from 'vitest';
import { areApart, printedOf, printedStep } from '../../../src/dataset/derive/interval.js';
import { quantity } from '../../support/dataset.js';

describe('the precision of a printed number', () => {
  it.each([
    ['$1.53 billion', quantity('$1.53 billion', { value: 1.53 }, 'EXACT', 'USD_BILLION'), 1e7],
    ['67 million citizens', quantity('67 million citizens', { value: 67e6 }), 1e6],
    ['8,000 digital services', quantity('8,000 digital services', { value: 8000 }), 1],
    ['around 18,000', quantity('around 18,000', { value: 18000 }, 'APPROXIMATELY'), 1000],
    ['approximately 13,400', quantity('approximately 13,400', { value: 13400 }, 'APPROXIMATELY'), 100],
    ['32.7%', quantity('32.7%', { value: 32.7 }, 'EXACT', '%'), 0.1],
    [
      '1.9 million square feet',
      quantity('1.9 million square feet', { value: 1.9e6 }, 'EXACT', '[sft_i]'),
      9290.304,
    ],
    ['5G at 40 sites', quantity('5G at 40 sites', { value: 40 }), 1],
    ['two parks', quantity('two parks', { value: 2 }), 0],
    ['0 parks', quantity('0 parks', { value: 0 }), 0],
    ['over 350', quantity('over 350', { min: 350 }, 'MORE_THAN'), 0],
  ] as const)('%s is read from its last digit', (_raw, given, step) =>
    expect(printedStep(given)).toBeCloseTo(step, 9),
  );

  it('gives the numbers that would be printed like this', () => {
    expect(printedOf(quantity('$1.53 billion', { value: 1.53 }, 'EXACT', 'USD_BILLION'))).toMatchObject({
      low: 1_525_000_000,
      high: 1_535_000_000,
    });
  });

  it('keeps neighbours apart, and what is printed with fewer digits together', () => {
    const parks = (value: number) => printedOf(quantity(`${value} parks`, { value }));
    expect(areApart(parks(43), parks(44))).toBe(true);
    expect(areApart(parks(43), parks(43))).toBe(false);
    const short = printedOf(quantity('$1.5 billion', { value: 1.5 }, 'EXACT', 'USD_BILLION'));
    const long = printedOf(quantity('$1,530 million', { value: 1530 }, 'EXACT', 'USD_MILLION'));
    expect(areApart(short, long)).toBe(false);
  });
});
