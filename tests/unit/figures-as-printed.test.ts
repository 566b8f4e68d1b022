// The numbers of a figure against its words: the words decide.
import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/dataset/located.js';
import { checkQuantity } from '../../src/dataset/quantity.js';
import type { RawObservation, RawQuantity } from '../../src/dataset/schema.js';
import { checkPrinted } from '../../src/dataset/validate/printed.js';
import type { Known } from '../../src/dataset/validate/references.js';

function problems(raw: string, value: number, unit = '1'): string[] {
  const found: string[] = [];
  const quantity: RawQuantity = { raw, value, unit, qualifier: 'EXACT' };
  const entry = { quantity, evidence: [{ exact: raw }] } as unknown as RawObservation; // what is looked at
  const at: Located<RawObservation> = { raw: entry, document: 'Document:a', file: 'a.yaml', lineOf: () => 1 };
  const known = { languages: new Map([['Document:a', 'en']]) } as unknown as Known; // what is looked at
  checkPrinted(at, known, (_at, _path, message) => found.push(message));
  return found;
}

describe('the words of a figure', () => {
  it.each([
    ['180Tbps', 18, 'Tbit/s', '18 does not match'],
    ['Rs1,50,000 crore', 15, 'PKR_CRORE', '15 does not match'],
    ['38.6per cent', 3.86, '%', '3.86 does not match'],
    ['13tpbs', 1.3, 'Tbit/s', '1.3 does not match'],
    ['$1.5bn', 1.5, 'USD', '1.5 does not match'],
  ])('%s refuse %d %s', (raw, value, unit, message) => {
    expect(problems(raw, value, unit)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['180Tbps', 180, 'Tbit/s'],
    ['Rs1,50,000 crore', 150_000, 'PKR_CRORE'],
    ['38.6per cent', 38.6, '%'],
    ['$1.5bn', 1.5, 'USD_BILLION'],
    ['PKR500', 500, 'PKR'],
    // names and ordinals have digits that are no amounts
    ['5G in two cities', 2, '1'],
    ['Q3 growth doubled', 2, '1'],
    ['the 21st of its kind', 1, '1'],
    ['20k jobs', 20_000, '1'],
  ])('%s allow %d %s', (raw, value, unit) => {
    expect(problems(raw, value, unit)).toEqual([]);
  });
});

it.each([9_007_199_254_740_992, 2 ** 53, -(2 ** 60)])(
  '%d is refused: a computer cannot tell it from its neighbours',
  (value) => {
    expect(checkQuantity({ raw: 'many records', value, unit: '1', qualifier: 'EXACT' })).toEqual([
      expect.stringContaining('beyond 2^53'),
    ]);
  },
);
