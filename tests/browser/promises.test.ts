import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the promises', () => {
  const { server, visit } = useExplorer();

  it('answers what is overdue today, and who promised it, in two steps from the home page', async () => {
    const { page, wrong } = await visit('/');
    let steps = 0;
    const click = async (target: ReturnType<Page['locator']>): Promise<void> => {
      await target.click();
      steps++;
    };
    await click(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Promises' }));
    await click(page.getByRole('group', { name: 'Status' }).getByRole('button', { name: /Overdue/ }));
    const { data } = await server.ask(
      '{ commitments(where: { status: [OVERDUE] }, first: 100) { nodes { promise { about { name } statedBy { name } } } } }',
    );
    const overdue = data.commitments.nodes as Overdue[];
    expect(overdue.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.commitment').count()).toBe(overdue.length);
    const cards = await page.locator('.commitment').allTextContents();
    for (const [index, { promise }] of overdue.entries()) {
      expect(cards[index]).toContain(promise.about.name);
      expect(cards[index]).toMatch(/stated by/);
      expect(cards[index]).toContain(promise.statedBy?.name ?? 'itself');
    }
    expect(steps).toBeLessThanOrEqual(3);
    expect(wrong).toEqual([]);
  });

  it('counts each status as the API does', async () => {
    const { page } = await visit('/promises');
    for (const [status, label] of [
      ['OVERDUE', 'Overdue'],
      ['OPEN', 'Open'],
      ['UNKNOWN', 'Undated'],
    ] as const) {
      const { data } = await server.ask(
        `{ commitments(where: { status: [${status}] }, first: 1) { totalCount } }`,
      );
      await page
        .getByRole('group', { name: 'Status' })
        .getByRole('button', { name: new RegExp(`${label} ${data.commitments.totalCount}$`) })
        .waitFor();
    }
  });

  it('judges promises on the day that is chosen', async () => {
    const { page, wrong } = await visit('/promises?asOf=2028-01-01&status=OVERDUE');
    const { data } = await server.ask(
      '{ commitments(asOf: "2028-01-01", where: { status: [OVERDUE] }) { totalCount } }',
    );
    await expect.poll(() => page.locator('.commitment').count()).toBe(data.commitments.totalCount);
    expect(data.commitments.totalCount).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('judges promises today when no day is chosen, and says so', async () => {
    const { page } = await visit('/promises');
    await page.locator('.commitment').first().waitFor();
    const { data } = await server.ask('{ commitments(first: 1) { nodes { asOf } } }');
    expect(await page.getByLabel('Judged on').inputValue()).toBe(data.commitments.nodes[0].asOf);
  });

  it('tells every date in words', async () => {
    const { page } = await visit('/promises');
    await page.locator('.commitment').first().waitFor();
    const text = (await page.locator('.screen').textContent()) ?? '';
    expect(text).toContain('July 2024 to June 2025');
    expect(text).not.toMatch(/\d{4}-\d{2}[-/]\d{2}/);
  });

  it('shows today between what was due and what will be, and leads from a mark to its promise', async () => {
    const { page, wrong } = await visit('/promises');
    const strip = page.locator('.due-strip');
    await strip.getByText(/^Today, /).waitFor();
    const mark = strip.locator('a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const id = ((await mark.getAttribute('href')) ?? '').slice(1);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await page.locator(`[id="${id}"]`).waitFor();
    expect(wrong).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('keeps a chosen chip readable under the mouse, %s', async (theme) => {
    const { page } = await visit('/promises?status=OVERDUE', { theme });
    const chip = page.getByRole('button', { name: /Overdue/, pressed: true });
    await chip.hover();
    const [words, ground] = await chip.evaluate((element) => {
      const { color, backgroundColor } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
      return [color ?? '', backgroundColor ?? ''];
    });
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

interface Overdue {
  readonly promise: {
    readonly about: { readonly name: string };
    readonly statedBy: { readonly name: string } | null;
  };
}
