// docs/api.md lists every code that a client can receive.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';

const FOLDERS = ['common', 'http', 'admission', 'execution', 'server', 'assistants', 'reconcile', 'feeds'];

/** Codes of errors that the framework and Node throw, which are translated. */
const INSIDE = /^(FST|HPE|ERR|UND)_/;

const written = FOLDERS.flatMap((folder) => {
  const path = join(PROJECT, 'src', folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(path, name), 'utf8').matchAll(
        /(?:super\(|errorBody\(|code: |MASKED = |, )[^;{]*?'([A-Z]+(?:_[A-Z]+)+)'/g,
      ),
    ])
    .flatMap(([, code]) => code ?? []);
});

it('lists every code of an error', () => {
  const codes = [...new Set(written)].filter((code) => !INSIDE.test(code));
  expect(codes.length).toBeGreaterThan(12);
  const api = readFileSync(join(PROJECT, 'docs', 'api.md'), 'utf8');
  const listed = [...api.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  expect(codes.filter((code) => !listed.includes(code))).toEqual([]);
});
