import { describe, expect, it } from 'vitest';
import { edtfBounds, edtfProblem, shiftDay } from '../../src/edtf.js';

describe('an EDTF date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-07/2025-06', '2024-07-01', '2025-06-30'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024/..', '2024-01-01', undefined],
    ['/2024', undefined, '2024-12-31'],
  ])('%s covers %s to %s', (text, first, last) => expect(edtfBounds(text)).toEqual({ first, last }));

  it.each(['soon', '', '2024-02-30', '2024-1', '20240101', 'Y12024', '-0044', '2025/2024'])(
    '%j is refused, with what is allowed',
    (text) => {
      expect(edtfBounds(text)).toBeUndefined();
      expect(edtfProblem(text)).toMatch(/write it like 2027|write the earlier date first/);
    },
  );

  it('moves by days over months and years, and stays within four digits', () => {
    expect(shiftDay('2024-12-31', 1)).toBe('2025-01-01');
    expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
    expect(shiftDay('9999-12-31', 1)).toBe('9999-12-31');
  });
});
