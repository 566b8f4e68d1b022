// A name of a custom property that nothing gives a value is no error to a browser: the rule is just without effect.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';

const FOLDER = join(PROJECT, 'web', 'src');

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

const namesIn = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));

it('every custom property that is used has a value', () => {
  const used = namesIn(/var\((--[\w-]+)/g);
  const given = namesIn(/(--[\w-]+)['"]?\s*:/g);
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => !given.has(name))).toEqual([]);
});
