import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');

/** Each screen, and what is there once it has its answers. */
const SCREENS: readonly (readonly [path: string, there: string])[] = [
  ['/', '.changes'],
  ['/?q=park', '.hits li'],
  ['/entity/Country:pakistan', '.figure-chart svg'],
  ['/document/Document:pakistan-ict-article', '[data-evidence]'],
  ['/figures', '.figure-chart svg'],
  ['/promises', '.commitment'],
  ['/contradictions', '.verdict'],
  ['/playground', '.graphiql-response .monaco-editor'],
];

const THEMES = ['light', 'dark'] as const;

describeScreens('every screen', () => {
  const { visit } = useExplorer();

  it.each(SCREENS.flatMap(([path, there]) => THEMES.map((theme) => [path, theme, there] as const)))(
    '%s has no serious or critical finding of axe in the %s theme',
    async (path, theme, there) => {
      const { page, wrong } = await visit(path, { theme });
      await page.locator(there).first().waitFor();
      await page.addScriptTag({ path: AXE });
      // GraphiQL's own panels are left out by name; what this project puts around them is not
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ exclude: [['.graphiql-container']] }, { resultTypes: ['violations'] })`,
      );
      const findings = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        );
      expect(findings).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  it.each(SCREENS)('%s fits into 390 pixels', async (path, there) => {
    const { page } = await visit(path, { width: 390, height: 844 });
    await page.locator(there).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
