import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { clickOn, CY, drawnCounts, PARKS, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

/** Where each dialog is opened, what is waited for before, and the button that opens it. */
const DIALOGS: readonly (readonly [path: string, there: string, button: RegExp])[] = [
  ['/promises', '.commitment', /^Cite/],
  ['/entity/City:karachi', '.entity-screen', /^As Python$/],
  ['/playground', '.graphiql-response .monaco-editor', /^As code$/],
  [PARKS, '.graph-screen[data-settled=true] .canvas canvas', /^Slide$/],
];

describeScreens('the focus', () => {
  const { visit } = useExplorer();

  it.each(
    DIALOGS.flatMap((dialog) => (['its button', 'Escape'] as const).map((by) => [...dialog, by] as const)),
  )('on %s (%s) is again on %s after its dialog was closed by %s', async (path, there, name, by) => {
    const { page, wrong } = await visit(path);
    await page.locator(there).first().waitFor();
    const opener = page.getByRole('button', { name }).first();
    await opener.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('button', { name: 'Close', exact: true }).waitFor();
    if (by === 'Escape') await page.keyboard.press('Escape');
    else await dialog.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.and(page.locator(':focus')).count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('is again on the canvas, or on the menu, after the help of the graph was closed', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    const dialog = page.locator('dialog[open]');
    await page.locator('.canvas').focus();
    await page.keyboard.press('?');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.canvas:focus').count()).toBe(1);

    const menu = page.getByRole('button', { name: 'More', exact: true });
    await menu.press('Enter');
    await page.getByRole('button', { name: 'Help' }).press('Enter');
    await dialog.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await menu.and(page.locator(':focus')).count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('in the help of the graph keeps its keys from the picture behind it', async () => {
    const { page } = await visit(PARKS);
    await settled(page);
    await clickOn(page, 'City:karachi');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    for (const key of ['h', 'x', '?']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await drawnCounts(page)).toEqual([3, 2]);
    expect(await page.evaluate(`${CY}.$(':selected').map((node) => node.id())`)).toEqual(['City:karachi']);
  });

  it('is looked at in every dialog of the screens', () => {
    const folder = join(PROJECT, 'web', 'src');
    const dialogs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.tsx') && readFileSync(join(folder, name), 'utf8').includes('<dialog'),
    );
    expect(dialogs.sort()).toEqual([
      'cite/CiteDialog.tsx',
      'code/CodeDialog.tsx',
      'graph/Help.tsx',
      'graph/SlideDialog.tsx',
    ]);
  });

  const focused = (page: Page) => page.evaluate<string>('document.activeElement.tagName');

  it('stays in the list when the button that had it goes with its row', async () => {
    const { page } = await visit('/promises');
    for (const place of [0, 1]) {
      await page.getByRole('button', { name: /^Cite/ }).nth(place).click();
      await page.getByRole('button', { name: 'Add to my citations' }).click();
      await page.keyboard.press('Escape');
    }
    await page.goto(`${new URL(page.url()).origin}/citations`);
    await page.locator('.citation').nth(1).waitFor();
    await page.getByRole('button', { name: 'Take out' }).first().press('Enter');
    await expect.poll(() => page.locator('.citation').count()).toBe(1);
    await expect.poll(() => focused(page)).toBe('OL');
    await page.getByRole('button', { name: 'Empty the list' }).press('Enter');
    await page.getByText('Nothing is here yet').waitFor();
    await expect.poll(() => focused(page)).not.toBe('BODY');
  });

  it('says what was copied for a while, and nothing of it at another address', async () => {
    const { page } = await visit('/playground', {
      permissions: ['clipboard-read', 'clipboard-write'],
      before: (opened) => opened.clock.install(),
    });
    await page.locator('.graphiql-response .monaco-editor').first().waitFor();
    await page.getByRole('button', { name: 'Share link' }).click();
    await page.getByText('Link copied.').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('Link copied.').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Share link' }).click();
    await page.getByText('Link copied.').waitFor();
    await page.getByRole('link', { name: 'Promises' }).first().click();
    await page.locator('.commitment').first().waitFor();
    expect(await page.getByText('Link copied.').count()).toBe(0);
  });
});
