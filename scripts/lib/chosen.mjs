// Which tests a person means by a word: the files that have it in their names; if there are none, the tests that have it in
// their titles, which are looked for in the files that hold it at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './steps.mjs';

/** Arguments for vitest; none without words. */
export function chosen(words) {
  if (words.length === 0) return [];
  const files = readdirSync('tests', { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('tests', name));
  const named = files.filter((file) => words.some((word) => file.includes(word)));
  if (named.length > 0) return named;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const held = files.filter((file) => new RegExp(pattern).test(readFileSync(file, 'utf8')));
  if (held.length === 0) fail(`No test is about ${words.join(' or ')}.`);
  return [...held, '-t', pattern];
}
