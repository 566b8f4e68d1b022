// A new fact in data/ must break no test but those that say what the live data is.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { readDataset } from '../../src/dataset/read.js';

const TESTS = join(PROJECT, 'tests');
const ARTICLE = join(TESTS, 'fixtures', 'article');
/** The one folder of tests that may read data/. */
const LIVE = /^live[\\/]/;

/** A call that is given the live folder, or a file in it. */
const READS_LIVE_DATA =
  /\b(?:join\(\s*PROJECT,\s*|resolve\(\s*|read\w*\(\s*|cpSync\(\s*|filesUnder\(\s*)['"`](?:\.{1,2}\/)*data(?:['"`]|\/)/;
/** A setting that would take a program back to it. */
const SETS_LIVE_DATA = /ICTGRAPH_DATA:\s*(?:['"`](?:\.\/)?data['"`]|undefined)/;

describe('the tests', () => {
  it('read the live data in tests/live alone', () => {
    const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.m?ts$|\.mjs$/.test(name),
    );
    const readers = files.filter((name) => {
      const text = readFileSync(join(TESTS, name), 'utf8');
      return READS_LIVE_DATA.test(text) || SETS_LIVE_DATA.test(text) || /from '\.\.\/live\//.test(text);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(readers.some((name) => LIVE.test(name))).toBe(true); // the pattern finds what it looks for
    expect(readers.filter((name) => !LIVE.test(name))).toEqual([]);
  });

  it('have a frozen copy of the data instead, and so have the programs that they start', () => {
    expect(relative(ARTICLE, readConfig().data)).toBe('');
    const { entities, quotations, documents } = readDataset(ARTICLE);
    expect(entities).toHaveLength(47);
    expect(quotations).toHaveLength(3);
    expect(documents).toHaveLength(2);
  });
});
