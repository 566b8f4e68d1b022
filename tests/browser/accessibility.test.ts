import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';
import { SCREENS } from './screens.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const THEMES = ['light', 'dark'] as const;

/** Each width in a theme, and each theme at a width of a desk. */
const LOOKS = [
  [390, 'light'],
  [1280, 'light'],
  [1920, 'dark'],
] as const;

/** GraphiQL's own explorer panel, whose fields are no controls to axe. */
const EXPLORER_PANEL = '.graphiql-explorer-root';

/** GraphiQL's tabs hold the buttons that name and close them, which no label or style of ours can take out of them. */
const isTabOfGraphiQL = (rule: string, html: string): boolean =>
  rule === 'nested-interactive' && html.includes('class="graphiql-tab');

async function findings(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle'); // axe keeps the styles it saw first: nothing may arrive while it looks
  await page.evaluate(AXE); // not as a script of the page, which its policy would refuse
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: [['${EXPLORER_PANEL}']] }, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isTabOfGraphiQL(id, html))
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}

describeScreens('every screen', () => {
  const { visit } = useExplorer();

  // one visit shows it all: a page takes seconds to open
  it.each(
    SCREENS.flatMap(([path, there]) => LOOKS.map(([width, theme]) => [path, width, theme, there] as const)),
  )(
    '%s at %i pixels in the %s theme passes axe, fits, has no line too wide to read, and its policy refuses nothing',
    async (path, width, theme, there) => {
      const { page, wrong } = await visit(path, { width, height: 844, theme });
      await page.locator(there).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      // about a hundred letters of running text in a line
      const tooWide = await page.evaluate(`[...document.querySelectorAll('#screen :is(p, blockquote, dd)')]
        .filter((one) => !one.closest('.graphiql-container') && one.getClientRects().length > 0)
        .filter((one) => {
          const lines = document.createRange();
          lines.selectNodeContents(one);
          return lines.getBoundingClientRect().width > 50 * parseFloat(getComputedStyle(one).fontSize);
        })
        .map((one) => one.textContent)`);
      expect(tooWide).toEqual([]);
      expect(await findings(page)).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  it.each(
    THEMES.flatMap((theme) => [
      [/Documentation Explorer/, '.graphiql-doc-explorer', theme] as const,
      [/GraphiQL Explorer/, EXPLORER_PANEL, theme] as const,
    ]),
  )('the playground with its panel %s at %s has none either in the %s theme', async (name, panel, theme) => {
    const { page } = await visit('/playground', { theme });
    await page.locator('.graphiql-response .monaco-editor').first().waitFor();
    await page.getByRole('button', { name }).click();
    await page.locator(panel).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('totalCount').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
