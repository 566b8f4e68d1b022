import { describe, expect, it } from 'vitest';
import { edtfBounds, edtfProblem, shiftDay } from '../../src/common/edtf.js';

describe('an EDTF date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-07/2025-06', '2024-07-01', '2025-06-30'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024/..', '2024-01-01', undefined],
    ['/2024', undefined, '2024-12-31'],
    ['[2024..2026]', '2024-01-01', '2026-12-31'],
    ['{2026,2024}', '2024-01-01', '2026-12-31'],
    ['[..2025]', undefined, '2025-12-31'],
    ['{2025..}', '2025-01-01', undefined],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2024-33', '2024-01-01', '2024-03-31'],
    ['2024-38', '2024-05-01', '2024-08-31'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['XXXX-02-29', '0000-02-29', '9996-02-29'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['2024/2024', '2024-01-01', '2024-12-31'],
    ['2024-05-01T23:00:00-05:00', '2024-05-02', '2024-05-02'],
  ])('%s covers %s to %s', (text, first, last) => expect(edtfBounds(text)).toEqual({ first, last }));

  it.each([
    'soon',
    '',
    '2024-02-30',
    '2024-1',
    '20240101',
    'Y12024',
    'Y17E8',
    '{..}',
    '2025..',
    '1XX1-02-29',
    '-0044',
    '2025/2024',
  ])('%j is refused, with what is allowed', (text) => {
    expect(edtfBounds(text)).toBeUndefined();
    expect(edtfProblem(text)).toMatch(/write it like 2027|write the earlier date first/);
  });

  it('moves by days over months and years, and stays within four digits', () => {
    expect(shiftDay('2024-12-31', 1)).toBe('2025-01-01');
    expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
    expect(shiftDay('9999-12-31', 1)).toBe('9999-12-31');
  });
});
