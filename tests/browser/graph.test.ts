// The Graph screen: what a person clicks on is found by where it is drawn.
import { expect, it } from 'vitest';
import { clickOn, CY, drawnCounts, PARKS, positions, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the graph screen', () => {
  const { server, visit } = useExplorer();

  it('starts with questions, each of which draws as much as it says', async () => {
    const { page, wrong } = await visit('/graph');
    const parts = page.locator('.parts button');
    await parts.first().waitFor();
    await expect.poll(() => page.locator('.parts button:disabled').count()).toBe(0);
    const count = await parts.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index++) {
      const [entities, links] = (await parts.nth(index).innerText()).match(/\d+/g) ?? [];
      await parts.nth(index).click();
      await settled(page);
      await expect.poll(() => drawnCounts(page)).toEqual([Number(entities), Number(links)]);
      await page.locator('.canvas').focus();
      await page.keyboard.press('x');
    }
    expect(wrong).toEqual([]);
  });

  it('starts with the questions of the data as well, and each of them leads to a picture', async () => {
    const { page, wrong } = await visit('/graph');
    const { data } = await server.ask('{ dataset { questions { text path } } }');
    const own = (data.dataset.questions as { text: string; path: string }[]).filter(({ path }) =>
      path.startsWith('/graph#'),
    );
    expect(own.length).toBeGreaterThan(1);
    for (const { text } of own) {
      await page.getByRole('link', { name: text }).click();
      await settled(page);
      await page.locator('.canvas').focus();
      await page.keyboard.press('x');
    }
    expect(wrong).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'draws lines and names that stand out from the page, in the %s theme',
    async (theme) => {
      const { page } = await visit(PARKS, { theme });
      await settled(page);
      const colours = await page.evaluate<Record<string, string>>(
        `({ line: ${CY}.edges()[0].style('line-color'), name: ${CY}.nodes()[0].style('color'), behind: ${CY}.nodes()[0].style('text-background-color') })`,
      );
      expect(colours['line']).not.toBe(colours['behind']);
      expect(colours['name']).not.toBe(colours['behind']);
      expect(colours['name']).not.toBe(colours['line']);
    },
  );

  it('opens an entity that is clicked on, with the words that name it', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await clickOn(page, 'City:karachi');
    const panel = page.locator('.graph-panel');
    await panel.getByRole('heading', { name: 'Karachi' }).waitFor();
    const { data } = await server.ask('{ city(id: "City:karachi") { evidence { exact } } }');
    await panel.locator('.evidence mark').first().waitFor();
    expect(await panel.locator('.evidence mark').allTextContents()).toEqual(
      data.city.evidence.map(({ exact }: { exact: string }) => exact),
    );
    expect(wrong).toEqual([]);
  });

  it('opens the words behind a link that is clicked on, with document and position', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await clickOn(page, 'TechnologyPark:karachi-it-park-LOCATED_IN-City:karachi');
    const { data } = await server.ask(
      '{ links(where: { subject: "TechnologyPark:karachi-it-park", object: "City:karachi" }) { nodes { evidence { exact start end document { title } } } } }',
    );
    const [evidence] = data.links.nodes[0].evidence;
    const shown = page.locator('.graph-panel .evidence').first();
    await shown.waitFor();
    expect(await shown.locator('mark').textContent()).toBe(evidence.exact);
    expect(await shown.textContent()).toContain(`characters ${evidence.start}–${evidence.end}`);
    expect(await shown.textContent()).toContain(evidence.document.title);
    expect(wrong).toEqual([]);
  });

  it('adds what was typed last, however late the suggestions come', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const { page, wrong } = await visit('/graph', {
      before: (opened) =>
        opened.route('**/graphql', async (route) => {
          if (route.request().postData()?.includes('"pakistan"')) await waiting;
          await route.continue();
        }),
    });
    const box = page.getByRole('combobox', { name: /Find in the picture/ });
    await box.fill('p');
    await page.locator('[role=option]').first().waitFor();
    await box.fill('pakistan');
    await box.press('Enter');
    release();
    await page.getByRole('status').getByText('Added 1 entity.').waitFor();
    await settled(page);
    expect(Object.keys(await positions(page))).toEqual(['Country:pakistan']);
    expect(wrong).toEqual([]);
  });

  it('keeps its picture in the address when a link leads to the screen it is on', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('City:karachi');
    await page.reload();
    await settled(page);
    expect(Object.keys(await positions(page))).toHaveLength(3);
    expect(wrong).toEqual([]);
  });

  it('leaves out an id that the graph does not hold, and says so', async () => {
    const { page, wrong } = await visit(`${PARKS};City:nowhere`);
    await page.getByRole('status').getByText('City:nowhere').waitFor();
    await settled(page);
    expect(Object.keys(await positions(page))).toHaveLength(3);
    await expect.poll(() => page.url()).not.toContain('nowhere');
    expect(wrong.filter((line) => !/\b400\b/.test(line))).toEqual([]); // the API refuses it, and the screen asks without it
  });

  it('comes back from its address in a browser that has never seen it: ids, places, layout, selection', async () => {
    const first = await visit(`${PARKS};Country:turkiye&layout=concentric`);
    await settled(first.page);
    await clickOn(first.page, 'City:karachi');
    await expect.poll(() => first.page.url()).toContain('selected=City:karachi');
    await expect.poll(() => first.page.url()).toContain('@');
    const before = await positions(first.page);
    const { hash } = new URL(first.page.url());

    const again = await visit(`/graph${hash}`);
    await settled(again.page);
    expect(await positions(again.page)).toEqual(before);
    expect(new URL(again.page.url()).hash).toBe(hash);
    await again.page.locator('.graph-panel').getByRole('heading', { name: 'Karachi' }).waitFor();
    expect([...first.wrong, ...again.wrong]).toEqual([]);
  });
});

describeScreens('the graph screen without 3D in the browser', () => {
  const { visit } = useExplorer({ flags: ['--disable-3d-apis'] });

  it('draws, and takes clicks', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await clickOn(page, 'City:karachi');
    await page.locator('.graph-panel').getByRole('heading', { name: 'Karachi' }).waitFor();
    expect(wrong).toEqual([]);
  });
});
