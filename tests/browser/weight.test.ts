import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { describeScreens, useExplorer } from './explorer.js';

const MOST = 120 * 1024;

describeScreens('the home screen', () => {
  const { visit } = useExplorer();

  it('takes at most 120 KB of JavaScript, gzipped, and none of the editor or of the graph', async () => {
    const { page } = await visit('/');
    await page.locator('.small-graph circle').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js'))`,
    );
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts.map((name) => readFileSync(join(PROJECT, 'dist', 'web', name)));
    const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThanOrEqual(MOST);
    expect(scripts.filter((name) => /monaco|cytoscape|worker/i.test(name))).toEqual([]);
    expect(texts.filter((text) => /cytoscape|MonacoEnvironment/.test(text.toString()))).toEqual([]);
  });
});
