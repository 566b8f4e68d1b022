import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';

const RELEASED = 'type Query { park(id: ID!): Park } type Park { name: String! area: Float }';
const BROKEN = 'type Query { park(id: ID!): Park } type Park { name: String! }';

describe('the check of the schema against the released one', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ictgraph-schema-'));
    mkdirSync(join(folder, 'generated'));
    write(RELEASED);
    expect(check('--release').status).toBe(0);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (schema: string, version = '1.4.0'): void => {
    writeFileSync(join(folder, 'generated', 'schema.graphql'), schema);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  };
  const check = (...options: string[]) => {
    const script = join(PROJECT, 'scripts', 'schema-breaks.mjs');
    return spawnSync(process.execPath, [script, folder, ...options], { encoding: 'utf8' });
  };

  it.each([
    ['a field that is gone', BROKEN, "'area' was removed from object type 'Park'"],
    [
      'an argument that is now required',
      'type Query { park(id: ID!, in: ID!): Park } type Park { name: String! area: Float }',
      "'in: ID!'",
    ],
    [
      'a field that may now be null',
      'type Query { park(id: ID!): Park } type Park { name: String area: Float }',
      "'Park.name' changed type",
    ],
  ])('refuses %s', (_what, schema, sentence) => {
    write(schema);
    const { status, stdout, stderr } = check();
    expect(status).not.toBe(0);
    expect(stdout).toContain('version 1.4.0');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('@deprecated');
  });

  it('takes what is added', () => {
    write('type Query { park(id: ID!): Park } type Park { name: String! area: Float floors: Int }');
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  it('lists what clients may not expect', () => {
    write('type Query { park(id: ID!, full: Boolean = true): Park } type Park { name: String! area: Float }');
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain("'full: Boolean'");
  });

  it('takes a breaking change with a new major version', () => {
    write(BROKEN, '2.0.0');
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain("'area' was removed");
  });
});
