// The Graph screen: what a person clicks on is found by where it is drawn.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickOn, CY, drawnCounts, outOfView, PARKS, positions, settled } from './canvas.js';
import { contrast } from './contrast.js';
import { describeScreens, useExplorer } from './explorer.js';

const idsInTable = (page: Page): Promise<string[]> =>
  page
    .locator('.scene-table tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));

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

  it('brings back what the legend had switched off when it is added, and counts what is out of sight', async () => {
    const { page, wrong } = await visit(`${PARKS}&hiddenTypes=City&selected=Country:pakistan`);
    await settled(page);
    const side = page.locator('[data-side="LOCATED_IN IN"] .count').first();
    await expect.poll(() => side.textContent()).toMatch(/^0 of/);
    const box = page.getByRole('combobox', { name: /Find in the picture/ });
    await box.fill('karachi');
    await page.getByRole('option', { name: 'Karachi add' }).click();
    await expect.poll(async () => Object.keys(await positions(page))).toContain('City:karachi');
    await page.locator('.legend').getByRole('checkbox', { name: /Cit/, checked: true }).waitFor();
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

  it('fills the room it has, whatever opens beside it, and a walk by keys stays in view', async () => {
    const { page, wrong } = await visit(`${PARKS};Country:turkiye;Technology:5g`);
    await settled(page);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => outOfView(page)).toBe(0);
    for (let times = 0; times < 6; times++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('.canvas').focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      const seen = await page.evaluate<boolean>(
        `(() => { const { x, y } = ${CY}.$('node:selected').renderedPosition(); return x > 0 && y > 0 && x < ${CY}.width() && y < ${CY}.height(); })()`,
      );
      expect(seen).toBe(true);
    }
    await page
      .getByRole('status')
      .getByText(/links? here/)
      .waitFor();
    await page.keyboard.press('n');
    await page.locator('.graph-panel .evidence mark').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('adds neighbours by predicate, and counts shown and all links as the API does', async () => {
    const { page, wrong } = await visit(`${PARKS}&selected=Country:pakistan`);
    await settled(page);
    const side = page.locator('[data-side="LOCATED_IN IN"]');
    const { data } = await server.ask(
      '{ country(id: "Country:pakistan") { relationships(direction: IN, predicates: [LOCATED_IN], first: 100) { totalCount nodes { subject { id } } } } }',
    );
    const { totalCount, nodes } = data.country.relationships;
    await expect.poll(() => side.locator('.count').textContent()).toBe(`1 of ${totalCount}`);
    await side.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => side.locator('.count').textContent()).toBe(`${totalCount} of ${totalCount}`);
    await settled(page);
    const drawn = Object.keys(await positions(page));
    for (const { subject } of nodes) expect(drawn).toContain(subject.id);
    expect(wrong).toEqual([]);
  });

  it('finds the shortest paths between two entities, as the API does', async () => {
    const { page, wrong } = await visit('/graph#nodes=Official:shaza-fatima-khawaja;Country:turkiye');
    await settled(page);
    await page.getByRole('button', { name: 'Shortest paths' }).click();
    await clickOn(page, 'Official:shaza-fatima-khawaja');
    await page.locator('.graph-panel').getByRole('heading', { name: 'Shaza Fatima Khawaja' }).waitFor();
    await clickOn(page, 'Country:turkiye');
    const { data } = await server.ask(
      '{ paths(from: "Official:shaza-fatima-khawaja", to: "Country:turkiye", first: 20) { paths { length nodes { id } } } }',
    );
    const { paths } = data.paths as { paths: { length: number; nodes: { id: string }[] }[] };
    const shortest = paths.filter(({ length }) => length === paths[0]?.length);
    await expect.poll(() => page.locator('.found li').count()).toBe(shortest.length);
    const ids = shortest.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    await expect.poll(async () => Object.keys(await positions(page))).toEqual(expect.arrayContaining(ids));
    expect(paths.length).toBeGreaterThan(shortest.length);
    await page.getByRole('button', { name: /longer path/ }).click();
    await expect.poll(() => page.locator('.found li').count()).toBe(paths.length);
    expect(wrong).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'shows a path so that it stands out, in the %s theme',
    async (theme) => {
      const { page, wrong } = await visit(
        '/graph#paths=Country:turkiye;Agency:pakistan-software-export-board',
        {
          theme,
        },
      );
      await settled(page);
      await page.waitForFunction(`${CY}.$('edge.meant').nonempty()`);
      const [line, behind] = await page.evaluate<string[]>(
        `[${CY}.$('edge.meant').style('line-color'), ${CY}.nodes().style('text-background-color')]`,
      );
      expect(contrast(line, behind)).toBeGreaterThanOrEqual(4.5);
      await page.locator('.found li').first().waitFor();
      expect(wrong).toEqual([]);
    },
  );

  it('shows every link of a path, whatever the legend had switched off', async () => {
    const [from, to] = ['Official:shaza-fatima-khawaja', 'Agency:government-of-pakistan'];
    const { data } = await server.ask(
      `{ paths(from: "${from}", to: "${to}") { paths { nodes { id } hops { predicate direction } } } }`,
    );
    const [{ nodes, hops }] = data.paths.paths;
    const edges = hops.map(({ predicate, direction }: Record<string, string>, index: number) => {
      const [a, b] = [nodes[index].id, nodes[index + 1].id];
      return direction === 'OUT' ? `${a}-${predicate}-${b}` : `${b}-${predicate}-${a}`;
    });
    const off = hops.map(({ predicate }: { predicate: string }) => predicate).join(';');
    const { page, wrong } = await visit(
      `/graph#nodes=${from};${to}&hiddenPredicates=${off}&selected=${from};${to}`,
    );
    await settled(page);
    await page.getByRole('button', { name: 'Shortest paths' }).first().click();
    await page.locator('.found li button').first().click();
    await expect
      .poll(() => page.evaluate(`${CY}.edges().map((edge) => edge.id())`))
      .toEqual(expect.arrayContaining(edges));
    expect(wrong).toEqual([]);
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

  it('hides by type and one by one, takes it back and does it again, and the table keeps in step', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.getByRole('button', { name: 'Table' }).click();
    const all = await idsInTable(page);
    expect(all).toHaveLength(3 + 2);
    await page.locator('.legend').getByRole('checkbox', { name: /Cit/ }).uncheck();
    await expect.poll(() => idsInTable(page)).toHaveLength(2);
    expect(Object.keys(await positions(page))).not.toContain('City:karachi');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => idsInTable(page)).toEqual(all);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => idsInTable(page)).toHaveLength(2);
    expect(wrong).toEqual([]);
  });

  it('selects what a lasso is drawn around', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.getByRole('button', { name: 'Lasso' }).click();
    const box = await page.locator('.canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    const corners = [
      [2, 2],
      [box.width - 2, 2],
      [box.width - 2, box.height - 2],
      [2, box.height - 2],
      [2, 4],
    ] as const;
    await page.mouse.move(box.x + 2, box.y + 2);
    await page.mouse.down();
    for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
    await page.mouse.up();
    const selected = () => decodeURIComponent(/selected=([^&]*)/.exec(page.url())?.[1] ?? '').split(';');
    await expect
      .poll(() =>
        selected()
          .filter((id) => !id.includes('-LOCATED_IN-'))
          .sort(),
      )
      .toEqual(Object.keys(await positions(page)).sort());
    expect(await page.evaluate('document.activeElement?.className')).toMatch(/^canvas /);
    expect(wrong).toEqual([]);
  });

  it('lays out in rings and in layers, each another picture of the same', async () => {
    const { page, wrong } = await visit(
      `${PARKS};Country:turkiye;Technology:5g;Event:khawaja-neziroglu-meeting`,
    );
    await settled(page);
    const seen = [await positions(page)];
    for (const name of ['Rings', 'Layers']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => positions(page)).not.toEqual(seen.at(-1));
      await settled(page);
      seen.push(await positions(page));
      expect(Object.keys(seen.at(-1) ?? {})).toEqual(Object.keys(seen[0] ?? {}));
    }
    expect(wrong).toEqual([]);
  });

  it('is used by keyboard alone: add, walk, expand, hide, undo, help', async () => {
    const { page, wrong } = await visit('/graph');
    await page.locator('.graph-screen').waitFor();
    await page.getByRole('combobox', { name: /Find in the picture/ }).focus();
    await page.keyboard.type('karachi');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(Object.keys(await positions(page))).toEqual(['City:karachi']);
    await page.locator('.canvas').focus();
    await page.keyboard.press('e');
    await expect.poll(async () => Object.keys(await positions(page)).length).toBe(3);
    await settled(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('h');
    await expect.poll(async () => Object.keys(await positions(page)).length).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Object.keys(await positions(page)).length).toBe(3);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(wrong).toEqual([]);
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
