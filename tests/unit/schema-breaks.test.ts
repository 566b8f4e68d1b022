import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/config.js';

const RELEASED = 'type Query { park(id: ID!): Park } type Park { name: String! area: Float }';

describe('the check of the schema against the last tag', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ictgraph-schema-'));
    mkdirSync(join(folder, 'schema'));
    write(RELEASED);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (schema: string, version = '1.4.0'): void => {
    writeFileSync(join(folder, 'schema', 'all.graphql'), schema);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  };
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const release = (): void => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    git('tag', 'v1.4.0');
  };
  const check = () => {
    const script = join(PROJECT, 'scripts', 'schema-breaks.mjs');
    return spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  };

  it.each([
    [
      'a field that is gone',
      'type Query { park(id: ID!): Park } type Park { name: String! }',
      'Park.area was removed',
    ],
    [
      'an argument that is now required',
      'type Query { park(id: ID!, in: ID!): Park } type Park { name: String! area: Float }',
      'required arg in',
    ],
    [
      'a field that may now be null',
      'type Query { park(id: ID!): Park } type Park { name: String area: Float }',
      'Park.name changed type',
    ],
  ])('refuses %s', (_what, schema, sentence) => {
    release();
    write(schema);
    const { status, stdout, stderr } = check();
    expect(status).not.toBe(0);
    expect(stdout).toContain('v1.4.0');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('@deprecated');
  });

  it('passes what is added and what is deprecated', () => {
    release();
    write(
      'type Query { park(id: ID!, in: ID): Park } type Park { name: String! area: Float @deprecated(reason: "use size") size: Float }',
    );
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Compared with the schema of v1.4.0'),
    });
  });

  it('passes what a new major version breaks, and says so', () => {
    release();
    write('type Query { park: Int }', '2.0.0');
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/major version after v1.4.0 .* \d+ changes/),
    });
  });

  it('says so and passes when nothing was released yet', () => {
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('There is no tag') });
    git('init', '-q');
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('There is no tag') });
  });
});
