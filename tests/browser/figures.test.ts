import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeScreens, openAll, useExplorer } from './explorer.js';

describeScreens('the figures', () => {
  const { server, visit } = useExplorer();

  it('narrows the figures by kind to as many as the API counts, and gives those as CSV', async () => {
    const { page, wrong } = await visit('/figures');
    await page.getByLabel('Meant as').selectOption('TARGET');
    const { data } = await server.ask('{ observations(where: { kind: TARGET }) { totalCount } }');
    const count = data.observations.totalCount;
    await expect.poll(() => page.locator('.figure-table tbody tr').count()).toBe(count);
    expect(page.url()).toContain('kind=TARGET');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    const [columns] = (await (await fetch(`${server.url}/export/observations.csv`)).text()).split('\n');
    expect(lines).toHaveLength(count + 1);
    expect(columns?.trim().split(',')).toEqual(expect.arrayContaining(lines[0]?.trim().split(',') ?? []));
    expect(wrong).toEqual([]);
  });

  it('never puts two units on one axis', async () => {
    const { page } = await visit('/figures');
    await page.locator('.multiples svg').first().waitFor();
    const { data } = await server.ask(
      '{ observations(first: 100) { nodes { indicator { name } quantity { normalized { unit { code } } } } } }',
    );
    const pairs = new Map<string, number>();
    for (const { indicator, quantity } of data.observations.nodes as Counted[]) {
      const pair = `${indicator.name} ${quantity.normalized.unit.code}`;
      if (quantity.normalized.unit.code !== 'BINARY') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const compared = [...pairs.values()].filter((count) => count > 1).length;
    expect(compared).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.multiples > details').count()).toBe(compared);
    // a single figure is a row
    await expect.poll(() => page.locator('#single tbody tr').count()).toBe(pairs.size - compared);
  });

  it('keeps milestones apart from quantities', async () => {
    const { page } = await visit('/figures');
    const figures = await server.all('observations', 'quantity { unit { code } }');
    const milestones = figures.filter(({ quantity }) => quantity.unit.code === 'BINARY').length;
    expect(milestones).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#milestones tbody tr').count()).toBe(milestones);
  });

  it('tells milestones that are done from those that are promised', async () => {
    const { page } = await visit('/figures');
    const figures = await server.all('observations', 'kind quantity { unit { code } }');
    const done = figures.filter(({ kind, quantity }) => kind === 'ACTUAL' && quantity.unit.code === 'BINARY');
    expect(done.length).toBeGreaterThan(0);
    const rows = page.getByRole('region', { name: 'Milestones done' }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(done.length);
  });

  it('is a page of sections that open on a phone, no longer than a few of its windows', async () => {
    const { page } = await visit('/figures', { width: 390, height: 844 });
    await page.locator('.multiples svg').first().waitFor();
    expect(await page.locator('.multiples details[open]').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(4 * 844);
    const chart = page.locator('.multiples details').nth(1);
    await chart.locator('summary').click();
    await chart.locator('svg').waitFor();
    const milestones = page.locator('#milestones');
    const table = milestones.locator('table').first();
    expect(await table.isVisible()).toBe(false);
    await milestones.locator('summary').click();
    await table.waitFor();
  });

  it.each([390, 1280])(
    'says every value in its chart or row, with nothing cut off at %i pixels',
    async (width) => {
      const { page } = await visit('/figures', { width });
      await page.locator('.multiples svg').first().waitFor();
      await openAll(page);
      await page.locator('.multiples svg').nth(1).waitFor();
      const squeeze = (text: string): string => text.replace(/\s/g, '');
      const charts = await page.locator('.multiples details, #single tbody tr').allTextContents();
      const figures = await server.all('observations', 'about { name } quantity { raw unit { code } }');
      for (const { about, quantity } of figures.filter((one) => one.quantity.unit.code !== 'BINARY'))
        expect(
          charts.filter((chart) =>
            [about.name, quantity.raw].every((words) => squeeze(chart).includes(squeeze(words))),
          ),
        ).not.toEqual([]);
      const cutOff = await page.locator('.multiples svg text').evaluateAll((all) =>
        all
          .filter((text) => {
            const [box, frame] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
            return frame && (box.left < frame.left - 1 || box.right > frame.right + 1);
          })
          .map((text) => text.textContent),
      );
      expect(cutOff).toEqual([]);
    },
  );

  it('can be used with Tab and Enter alone: a mark opened, its words followed to the document', async () => {
    const { page, wrong } = await visit('/figures');
    await page.locator('.multiples svg a').first().waitFor();
    await tabTo(page, '.multiples svg a');
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure .evidence mark').first().waitFor();
    await tabTo(page, '.picked-figure button:not(.cite-button)');
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure').waitFor({ state: 'detached' });
    await tabTo(page, '.figure-table .words-button');
    await page.keyboard.press('Enter');
    await page.locator('.figure-table .evidence').first().waitFor();
    await tabTo(page, '.figure-table .evidence a[href*="/document/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/document\/.*\?at=\d+-\d+$/);
    expect(wrong).toEqual([]);
  });

  it('opens the evidence of a mark with the keyboard', async () => {
    const { page, wrong } = await visit('/figures?indicator=Indicator:ict-remittances');
    const mark = page.locator('.multiples svg a').first();
    await mark.waitFor();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure .evidence mark').first().waitFor();
    expect(wrong).toEqual([]);
  });
});

interface Counted {
  readonly indicator: { readonly name: string };
  readonly quantity: { readonly normalized: { readonly unit: { readonly code: string } } };
}

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches('${selector}')`)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
