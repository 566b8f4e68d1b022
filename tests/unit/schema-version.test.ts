import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { schemaVersion } from '../../src/server/schema-version.js';

const version = (text: string): string => schemaVersion(PROJECT, buildSchema(text));

describe('the version of a schema', () => {
  const base = version('type Query { a: Int b: Int }');

  it('is a semantic version with a digest as its build', () => {
    expect(base).toMatch(/^\d+\.\d+\.\d+\+[\da-f]{12}$/);
  });

  it('stays the same with other descriptions and another order', () => {
    expect(version('"What can be asked." type Query { b: Int a: Int }')).toBe(base);
  });

  it('is another one when something else can be asked', () => {
    expect(version('type Query { a: Int b: Int c: Int }')).not.toBe(base);
    expect(version('type Query { a: Int! b: Int }')).not.toBe(base);
    expect(version('type Query { a(first: Int): Int b: Int }')).not.toBe(base);
  });
});
