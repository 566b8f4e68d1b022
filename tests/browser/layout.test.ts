import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeScreens, openAll, useExplorer } from './explorer.js';
import { SCREENS } from './screens.js';

/** Tools that fill the window, as a picture and an editor do. */
const FILLS_THE_WINDOW = /^\/(graph|embed|playground)/;

const PAGES = SCREENS.filter(([path]) => !FILLS_THE_WINDOW.test(path));

/** Screens whose answers are long. */
const MOVING = [
  ...PAGES,
  ['/entity/TechnologyPark:karachi-it-park', '.figure-table'],
  ['/entity/Official:sabheen-ghoury', '.commitment'],
] as const;

describeScreens('the layout of every screen', () => {
  const { visit } = useExplorer();

  it.each(PAGES.flatMap(([path, there]) => [390, 1280, 1920].map((width) => [path, width, there] as const)))(
    '%s has the edges of the header at %i pixels',
    async (path, width, there) => {
      const { page } = await visit(path, { width });
      await page.locator(there).first().waitFor();
      const [brand, title, last, screen] = await page.evaluate<{ left: number; right: number }[]>(
        `['.brand', 'h1', '.theme-switch', '.screen-head'].map((one) => document.querySelector(one).getBoundingClientRect().toJSON())`,
      );
      expect(Math.abs((brand?.left ?? 0) - (title?.left ?? 100))).toBeLessThan(1);
      expect(Math.abs((last?.right ?? 0) - (screen?.right ?? 100))).toBeLessThan(1);
    },
  );

  it.each(MOVING.flatMap(([path, there]) => [390, 1280].map((width) => [path, width, there] as const)))(
    '%s stays where it is at %i pixels when its answers come',
    async (path, width, there) => {
      const { page } = await visit(path, { width, height: 844, before: slowly });
      await page.locator(there).first().waitFor();
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate<Shift[]>('window.shifts');
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(0.05);
    },
  );

  it.each(
    ['/figures', '/entity/TechnologyPark:karachi-it-park', '/entity/Official:sabheen-ghoury'].flatMap(
      (path) => [390, 800, 1024, 1280].map((width) => [path, width] as const),
    ),
  )('%s cuts off no column of its tables at %i pixels', async (path, width) => {
    const { page } = await visit(path, { width });
    await page.locator('.figure-table').first().waitFor({ state: 'attached' });
    await openAll(page);
    const rooms = page.locator('.figure-table-room');
    for (const room of await rooms.all())
      expect(
        await room.evaluate(
          (one: { scrollWidth: number; clientWidth: number }) => one.scrollWidth - one.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
  });

  it.each(SCREENS)('%s is no wider than a phone, however long its words are', async (path, there) => {
    const { page } = await visit(path, { width: 390, height: 844, before: inLongWords });
    await page.locator(there).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

interface Shift {
  readonly value: number;
  /** What moved, from where to where. */
  readonly moved: readonly string[];
}

/** Every answer takes a while, one longer than the other, and what moves meanwhile is noted. */
async function slowly(page: Page): Promise<void> {
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    const wait = 200 + 100 * (asked++ % 3);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.continue().catch(() => undefined); // the page may have gone
  });
  await page.addInitScript(`window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput)
          window.shifts.push({
            value,
            moved: sources.map(({ node, previousRect, currentRect }) =>
              [node?.nodeName, node?.className, previousRect.y, currentRect.y].join(' '),
            ),
          });
    }).observe({ type: 'layout-shift', buffered: true });`);
}

/** What a document can hold that no line has room for. */
const LONG = 'Donau'.repeat(24);
const WORDS = new Set([
  'name',
  'title',
  'raw',
  'exact',
  'text',
  'fullText',
  'label',
  'description',
  'context',
]);

async function inLongWords(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const answer = await (await route.fetch().catch(() => undefined))?.text();
    if (answer === undefined) return; // the page has gone
    const json: unknown = JSON.parse(answer, (key, value: unknown) =>
      WORDS.has(key) && typeof value === 'string' ? `${value} ${LONG}` : value,
    );
    return route.fulfill({ json });
  });
}
