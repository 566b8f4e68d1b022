// What holds for any input, tried on many: cursors, quantities, dates and the YAML of the data.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import parse from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/errors.js';
import { checkQuantity, normalize } from '../../src/dataset/quantity.js';
import { readDataset } from '../../src/dataset/read.js';
import { edtfBounds } from '../../src/common/edtf.js';
import { BadUserInput } from '../../src/common/errors.js';
import { LIMITS } from '../../src/limits/table.js';
import { decodeCursor, encodeCursor } from '../../src/loaders/cursor.js';

/** The same inputs at each run; FUZZ_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20241130) });

const ORDER = [
  { property: 'magnitude', descending: true },
  { property: 'id', descending: false },
];

describe('a cursor', () => {
  it('leads back to the keys it was made of', () => {
    const keys = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string());
    fc.assert(
      fc.property(keys, ([number, id]) => {
        const own = number + 0; // JSON has no -0
        expect(decodeCursor('after', encodeCursor(ORDER, [own, id]), ORDER)).toEqual([
          own === 0 ? 0 : own,
          id,
        ]);
      }),
    );
  });

  it('that anybody makes up is read or refused, and nothing else', () => {
    const madeUp = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    );
    fc.assert(
      fc.property(madeUp, (text) => {
        try {
          const [number, id] = decodeCursor('after', text, ORDER);
          expect([typeof number, typeof id]).toEqual(['number', 'string']);
        } catch (error) {
          expect(error).toBeInstanceOf(BadUserInput);
        }
      }),
    );
  });
});

describe('a quantity', () => {
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const factor = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

  it('keeps its order and its absent numbers in the base unit', () => {
    fc.assert(
      fc.property(number, number, factor, (a, b, by) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const range = { raw: '', qualifier: 'RANGE' as const, unit: 'x', min, max };
        expect(checkQuantity(range)).toEqual([]);
        const { value, min: low, max: high } = normalize(range, { base: 'y', factor: by });
        expect(value).toBeUndefined();
        expect(low).toBeLessThanOrEqual(high ?? NaN);
      }),
    );
  });

  it('that is reversed is refused', () => {
    fc.assert(
      fc.property(number, fc.double({ min: 1, max: 1e6, noNaN: true }), (max, more) => {
        const quantity = { raw: '', qualifier: 'RANGE' as const, unit: 'x', min: max + more, max };
        expect(checkQuantity(quantity)).toHaveLength(1);
      }),
    );
  });
});

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

describe('a date in EDTF', () => {
  it('has the days that the reference implementation gives it', () => {
    fc.assert(
      fc.property(date, (text) => {
        const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
        const { min, max } = parse(text);
        expect(edtfBounds(text)).toEqual({ first: iso(min), last: iso(max) });
      }),
    );
  });

  it('in a set or list covers what all of its parts cover, in any order', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 4 }), fc.boolean(), (dates, isSet) => {
        const text = isSet ? `[${dates.join(',')}]` : `{${dates.join(',')}}`;
        const all = dates.map((one) => edtfBounds(one));
        expect(edtfBounds(text)).toEqual({
          first: all.map((one) => one?.first).sort()[0],
          last: all
            .map((one) => one?.last)
            .sort()
            .at(-1),
        });
      }),
    );
  });

  it('in an interval or a range goes from the first day of the one to the last of the other, or is refused', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const [first, last] = [edtfBounds(from)?.first ?? '', edtfBounds(to)?.last ?? ''];
        const expected = last < first ? undefined : { first, last };
        expect(edtfBounds(`${from}/${to}`)).toEqual(expected);
        if (from !== to) expect(edtfBounds(`[${from}..${to}]`)).toEqual(expected);
      }),
    );
  });

  it('is read or refused whatever it is, with days of the years 0000 to 9999 in order', () => {
    const parts = [
      '2024',
      '20',
      '1XX1',
      'XXXX',
      '-',
      '02',
      '29',
      '3X',
      '..',
      '/',
      ',',
      '[',
      ']',
      '{',
      '}',
      '?',
      'Y',
      'E9',
      'S2',
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...parts)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { first = '0000-01-01', last = '9999-12-31' } = edtfBounds(any) ?? {};
        for (const one of [first, last]) expect(one).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(first <= last).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('longer than its limit is not read', () => {
    const list = (length: number): string => `[${'2024,'.repeat(20)}`.slice(0, length - 6) + ',2024]';
    expect(edtfBounds(list(LIMITS.dateLength).replace(/,+/g, ','))).toBeDefined();
    expect(edtfBounds(`${'['}${'2024,'.repeat(12)}2024]`)).toBeUndefined();
  });
});

describe('YAML of the data', () => {
  it('is read, or refused with the places of what is wrong, whatever it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ict-graph-yaml-'));
    mkdirSync(join(folder, 'entities'));
    const yaml = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            '- id: City:x\n',
            '  name: x\n',
            '? ',
            '&a ',
            '*a ',
            '<<: *a\n',
            '!!binary x\n',
            '[',
            '}',
            '|\n',
            '- ',
            ': ',
          ),
        )
        .map((all) => all.join('')),
    );
    try {
      fc.assert(
        fc.property(yaml, (text) => {
          writeFileSync(join(folder, 'entities', 'x.yaml'), text);
          try {
            readDataset(folder);
          } catch (error) {
            expect(error).toBeInstanceOf(DatasetError);
          }
        }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
