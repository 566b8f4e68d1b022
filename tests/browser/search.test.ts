import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the search', () => {
  const { server, visit } = useExplorer();

  it('leads to an entity and its evidence with the keyboard alone', async () => {
    const { page, wrong } = await visit('/');
    const box = page.getByRole('combobox');
    await box.press('k'); // the home screen has the focus in its box
    await box.pressSequentially('arachi it');
    await page.locator('[role=option]:first-child').getByText('Karachi IT Park').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Karachi IT Park' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    const words = page.getByRole('button', { name: /^The words for: lies in Karachi/ });
    await words.waitFor();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const there = await page.evaluate<string>('document.activeElement.textContent');
      if (there.startsWith('The words for: lies in Karachi')) break;
    }
    await page.keyboard.press('Enter');
    await page.locator('.evidence mark').first().waitFor();
    expect(await words.getAttribute('aria-expanded')).toBe('true');
    expect(wrong).toEqual([]);
  });

  it('leads from words to an entity, its words and their document on a phone, with all of it in sight', async () => {
    const { page, wrong } = await visit('/', { width: 390, height: 844 });
    const fits = async (): Promise<void> =>
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: 'Menu' }).click();
    for (const name of ['Graph', 'Figures', 'Promises', 'Contradictions', 'Playground']) {
      const box = await page.getByRole('navigation', { name: 'Screens' }).getByText(name).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').fill('islamabad it');
    await page.getByRole('option').getByText('Islamabad IT Park').click();
    await page.getByRole('heading', { level: 1, name: 'Islamabad IT Park' }).waitFor();
    await fits();
    const cell = page.locator('.figure-table td[data-of="Words"]').first();
    await cell.scrollIntoViewIfNeeded();
    const box = await cell.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await cell.getByRole('button', { name: /^The words for/ }).click();
    await cell.locator('.evidence mark').first().waitFor();
    await fits();
    await cell.locator('.evidence a[href*="/document/"]').first().click();
    await page.waitForURL(/\/document\/.*\?at=\d+-\d+$/);
    await page.locator('[data-picked="true"]').first().waitFor();
    await expect
      .poll(() =>
        page.evaluate(`(() => {
          const { top, bottom } = document.querySelector('[data-picked="true"]').getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })()`),
      )
      .toBe(true);
    await fits();
    expect(wrong).toEqual([]);
  });

  it('opens nothing that was not marked: a suggestion keeps its mark, or loses it, when the list changes', async () => {
    const { page, wrong } = await visit('/');
    let release = (): void => undefined;
    const asked = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('karachi it')) await asked;
      await route.continue();
    });
    const box = page.getByRole('combobox');
    const first = page.locator('[role=option]:first-child');
    await box.fill('karachi');
    await first.getByText('Karachi', { exact: true }).waitFor();
    await box.fill('karachi it');
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    release();
    await first.getByText('Karachi IT Park').waitFor();
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('karachi it');
    expect(wrong).toEqual([]);
  });

  it('closes its suggestions with Escape, and Enter searches for the words', async () => {
    const { page, wrong } = await visit('/');
    const box = page.getByRole('combobox');
    await box.fill('park');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.locator('.hits li').first().waitFor();
    const { data } = await server.ask('{ find(query: "park") { groups { totalCount } } }');
    const counts = page.getByRole('navigation', { name: 'Kinds of results' }).locator('b');
    expect((await counts.allTextContents()).map(Number)).toEqual(
      (data.find.groups as { totalCount: number }[]).map(({ totalCount }) => totalCount).filter(Boolean),
    );
    expect(wrong).toEqual([]);
  });

  it('answers where a figure comes from, in one step: the figure with its words, speaker and position', async () => {
    const { page, wrong } = await visit('/');
    await page.getByRole('combobox').fill('18,000');
    await page.keyboard.press('Enter');
    const found = page.locator('#found-FIGURES, #found-PROMISES').filter({ hasText: '18,000' }).first();
    await found.locator('.evidence mark').first().waitFor();
    expect(await found.locator('.evidence mark').first().textContent()).toContain('18,000');
    expect(await found.locator('.evidence figcaption').first().textContent()).toMatch(/characters \d+–\d+/);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['the desktop', 1280, 800],
    ['a phone', 390, 844],
  ])('answers a question in plain words, and says what it left out, on %s', async (_on, width, height) => {
    const { page, wrong } = await visit('/', { width, height });
    await page
      .getByRole('combobox')
      .fill('Who is responsible for the Karachi IT Park, and what was promised?');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('without “who”').waitFor();
    const promise = page.locator('#found-PROMISES li').first();
    await promise.locator('.status-tag').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.locator('#found-ENTITIES').getByText('Karachi IT Park', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Karachi IT Park' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('marks what it found in the words that a figure rests on, and in passages', async () => {
    const { page, wrong } = await visit('/?q=export');
    for (const kind of ['FIGURES', 'PASSAGES']) {
      const found = page.locator(`#found-${kind} .evidence mark mark`);
      await found.first().waitFor();
      for (const words of await found.allTextContents()) expect(words).toMatch(/^export/i);
    }
    expect(wrong).toEqual([]);
  });

  it('lists what is overdue by the word alone', async () => {
    const { page, wrong } = await visit('/?q=overdue');
    await page.locator('#found-PROMISES li').first().waitFor();
    const tags = await page.locator('#found-PROMISES .status-tag').allTextContents();
    expect(tags.every((text) => text.includes('Overdue'))).toBe(true);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['nothing', '/?q=qqqqqq', 'Nothing holds these words'],
    ['more than 200 characters', `/?q=${'karachi '.repeat(60)}`, 'A search has up to 200 characters'],
  ])('says what to do about a search for %s', async (_what, path, says) => {
    const { page, wrong } = await visit(path);
    await page.getByText(says).waitFor();
    expect(wrong).toEqual([]);
  });

  it('narrows to a type whose count it showed, and the address brings it back', async () => {
    const { page, wrong } = await visit('/?q=park');
    const chip = page.getByRole('link', { name: /Cities/ });
    const count = Number(await chip.locator('b').last().textContent());
    await chip.click();
    await expect.poll(() => page.locator('.hits li').count()).toBe(count);
    await page.reload();
    await expect.poll(() => page.locator('.hits li').count()).toBe(count);
    expect(wrong).toEqual([]);
  });

  it('shows how many there are of each type', async () => {
    const { page, wrong } = await visit('/');
    await page.locator('.questions').waitFor();
    const { data } = await server.ask('{ statistics { types { value count } } }');
    const counts = await page
      .getByRole('navigation', { name: 'Types' })
      .locator('.chip > b')
      .allTextContents();
    expect(counts.map(Number)).toEqual(
      data.statistics.types.map(({ count }: { count: number }) => count).filter(Boolean),
    );
    expect(wrong).toEqual([]);
  });

  it('leads from each of its questions to a screen that answers', async () => {
    const { page } = await visit('/');
    await page.locator('.questions a').first().waitFor();
    const paths = await page
      .locator('.questions a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) {
      const { page: screen, wrong } = await visit(path ?? '');
      await screen.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await screen.waitForLoadState('networkidle');
      expect(await screen.locator('.problem').count()).toBe(0);
      expect(wrong).toEqual([]);
    }
  }, 120_000);
});
