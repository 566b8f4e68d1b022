import { expect, it } from 'vitest';
import { axisUnit, unitOf } from '../../web/src/figures/axis-unit.js';
import { breakLines } from '../../web/src/parts/lines.js';
import { groupDigits } from '../../web/src/parts/quantity.js';

const unit = (code: string, symbol: string) => ({ code, symbol, name: '' });

it.each([
  [unit('m', 'm'), 135_506_000, 1e3, 'km'],
  [unit('m', 'm'), 900, 1, 'm'],
  [unit('bit/s', 'bit/s'), 9.281e12, 1e12, 'Tbit/s'],
  [unit('USD', '$'), 1e9, 1e9, 'USD billion'],
  [unit('USD', '$'), 999_999_999, 1e6, 'USD million'],
  [unit('m2', 'm²'), 176_515, 1, 'm²'],
  [unit('{person}', 'people'), 67e6, 1e6, 'million people'],
  [unit('1', ''), 350, 1, 'number'],
  [unit('1', ''), 2e6, 1e6, 'million'],
  [unit('%', '%'), 32.7, 1, '%'],
  [unit('USD', '$'), 0, 1, 'USD'],
  [unit('USD', '$'), 1e30, 1e12, 'USD trillion'],
] as const)(
  'an axis of %o up to %d has a unit in which its numbers are short',
  (base, most, divisor, name) => {
    expect(axisUnit(base, most)).toEqual({ divisor, name });
  },
);

const printed = (code: string, symbol: string, name: string, value: number, factor: number) => ({
  ...{ raw: '', qualifier: 'EXACT' as const, value, unit: { code, symbol, name } },
  normalized: { value: value * factor, unit: factor === 1e6 ? unit('USD', '$') : unit('m2', 'm²') },
});
const million = (value: number) => printed('USD_MILLION', '$ million', 'million US dollars', value, 1e6);
const feet = (value: number) => printed('[sft_i]', 'sq ft', 'square foot (international)', value, 0.09290304);

it.each([
  ['money in words', [million(90), million(70)], 'printed', 1e6, 'million US dollars'],
  ['a unit by its sign', [feet(720_000)], 'printed', 0.09290304, 'sq ft'],
  ['large numbers by a word', [feet(0), feet(1_900_000)], 'printed', 0.09290304e6, 'million sq ft'],
  ['the base unit on request', [feet(720_000)], 'base', 1, 'm²'],
] as const)('an axis has %s', (_what, quantities, axis, divisor, name) => {
  const most = Math.max(...quantities.map(({ normalized }) => normalized.value));
  const found = unitOf(quantities, axis, most);
  expect(found.name).toBe(name);
  expect(found.divisor).toBeCloseTo(divisor);
});

it('breaks a word that no line has room for, and loses no letter', () => {
  const text = `a ${'x'.repeat(25)} b`;
  const lines = breakLines(text, ({ length }) => length <= 10);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(10);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it('groups the digits of whole numbers, and of no fraction', () => {
  expect(groupDigits('(1530000000 - 1150000000) / 1150.12345 * 100')).toBe(
    '(1,530,000,000 - 1,150,000,000) / 1,150.12345 * 100',
  );
});
