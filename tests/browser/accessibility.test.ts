import { expect, it } from 'vitest';
import { EXPLORER_PANEL, findings } from './axe.js';
import { describeScreens, useExplorer } from './explorer.js';
import { SCREENS } from './screens.js';

const THEMES = ['light', 'dark'] as const;

/** Each width in a theme, and each theme at a width of a desk. */
const LOOKS = [
  [390, 'light'],
  [1280, 'light'],
  [1920, 'dark'],
] as const;

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
