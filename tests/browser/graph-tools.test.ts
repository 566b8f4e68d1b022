import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickOn, CY, outOfView, PARKS, positions, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

const idsInTable = (page: Page): Promise<string[]> =>
  page
    .locator('.scene-table tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));

describeScreens('the tools of the graph screen', () => {
  const { server, visit } = useExplorer();

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

  it('fills the screen and leaves it again, by its button and by its key, with its words and its help in it', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    const full = () => page.evaluate<string | undefined>('document.fullscreenElement?.className');
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(full).toBe('graph-screen');
    // the picture is fitted to the screen, which takes a moment
    await expect
      .poll(async () => {
        await clickOn(page, 'City:karachi');
        return page.locator('.graph-panel').getByRole('heading', { name: 'Karachi' }).isVisible();
      })
      .toBe(true);
    await page.keyboard.press('?');
    await page.locator('.graph-screen dialog[open]').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('f');
    await expect.poll(full).toBeUndefined();
    await page.keyboard.press('f');
    await expect.poll(full).toBe('graph-screen');
    expect(Object.keys(await positions(page))).toHaveLength(3);
    expect(wrong).toEqual([]);
  });
});
