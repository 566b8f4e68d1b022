import { expect, it } from 'vitest';
import { axisUnit } from '../../web/src/figures/axis-unit.js';
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

it('groups the digits of whole numbers, and of no fraction', () => {
  expect(groupDigits('(1530000000 - 1150000000) / 1150.12345 * 100')).toBe(
    '(1,530,000,000 - 1,150,000,000) / 1,150.12345 * 100',
  );
});
