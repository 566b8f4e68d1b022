// The review in a browser, on a desk of its own: from a file to a published, cited figure by keyboard; two tabs; a reader.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findings } from '../browser/axe.js';
import { describeScreens, openAll, useExplorer } from '../browser/explorer.js';
import { useDesk } from '../support/editor.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

const TEXT = `---
title: The park grows
publisher: Example Wire
published: 2025-02-14
license: CC0
---

The Karachi IT Park has 1.3 million square feet of floor area. It had 900 visitors in 2024, said Minister Aamir Ahmed.

Nothing else was heard on Friday.
`;

const file = { name: 'the-park-grows.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) };
const current = (page: Page) => page.locator('.proposal[data-current="true"]');

describeScreens('a review', () => {
  useStore();
  const { desk, load } = useDesk();
  const { visit } = useExplorer({ server: useServer({ editing: { desk, isOpen: true, user: 'tester' } }) });
  beforeAll(load);

  /** Presses keys until the current proposal has these words. */
  const goTo = async (page: Page, words: string): Promise<void> => {
    for (let count = 0; count < 40; count++) {
      if ((await current(page).textContent())?.includes(words)) return;
      await page.keyboard.press('j');
    }
    throw new Error(`no proposal with ${words}`);
  };
  const saved = (page: Page) => expect.poll(() => page.textContent('.review-bar')).not.toContain('saving');

  it('opens with each proposal marked at its words', async () => {
    const { page, wrong } = await visit('/documents');
    await page.getByRole('heading', { name: 'Add a document' }).waitFor();
    await page.getByLabel('Choose a document').setInputFiles(file);
    await page.waitForURL('**/review/the-park-grows');
    await page.getByRole('heading', { level: 1, name: 'The park grows' }).waitFor();
    expect(
      await page.locator('.marked-text mark[data-kind="ProposedFigure"]').first().textContent(),
    ).toContain('1.3 million');
    expect(await current(page).count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('takes decisions by keys, undoes them, and keeps them over a reload', async () => {
    const { page, wrong } = await visit('/review/the-park-grows');
    await current(page).waitFor();
    await goTo(page, '900 visitors');
    await page.keyboard.press('r');
    const rejected = page.locator('.proposal[data-outcome="REJECTED"]');
    await rejected.waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => rejected.count()).toBe(0);
    await page.keyboard.press('u');
    await page.locator('.proposal[data-outcome="UNSURE"]').waitFor();
    await saved(page);
    await page.reload();
    await page.locator('.proposal[data-outcome="UNSURE"]').waitFor();
    expect(wrong).toEqual([]);
  });

  it('says what a figure does to those of others', async () => {
    const { page } = await visit('/review/the-park-grows');
    await current(page).waitFor();
    await goTo(page, '1.3 million');
    const effect = current(page).locator('.effect');
    await effect.waitFor();
    expect(await effect.getAttribute('data-effect')).toMatch(/NEW|CONTRADICTS|LATER_WORD/);
  });

  it('edits a figure in its form, and accepts the entity that it names', async () => {
    const { page } = await visit('/review/the-park-grows');
    await current(page).waitFor();
    await goTo(page, '900 visitors');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Edit' });
    await form.getByLabel('About', { exact: true }).fill('TechnologyPark:karachi-it-park');
    await form.getByLabel('Measures').fill('Visitors');
    await form.getByLabel('Kind').selectOption('ACTUAL');
    await form.getByRole('button', { name: 'Save and accept' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await current(page).textContent()).toContain('Accepted, edited');
  });

  it('adds a fact from selected words, whose kind it knows', async () => {
    const { page } = await visit('/review/the-park-grows');
    await current(page).waitFor();
    await page.locator('.marked-text span', { hasText: 'Nothing else' }).selectText();
    await page.locator('.marked-text').dispatchEvent('mouseup');
    const form = page.getByRole('form', { name: 'Add a fact' });
    await form.waitFor();
    expect(await form.getByRole('button', { name: 'Entity' }).getAttribute('aria-pressed')).toBe('true');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('mark', { hasText: '900 visitors' }).first().selectText();
    await page.locator('.marked-text').dispatchEvent('mouseup');
    expect(await form.getByRole('button', { name: 'Figure' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('loses nothing to another tab', async () => {
    const [{ page: one }, { page: other }] = [
      await visit('/review/the-park-grows'),
      await visit('/review/the-park-grows'),
    ];
    await current(one).waitFor();
    await current(other).waitFor();
    await goTo(one, '1.3 million');
    await one.keyboard.press('u');
    await one.locator('.proposal[data-outcome="UNSURE"]', { hasText: '1.3 million' }).waitFor();
    await saved(one);
    await goTo(other, '1.3 million');
    await other.keyboard.press('r');
    await other.getByRole('alert').filter({ hasText: 'changed by somebody else' }).waitFor();
    await other.locator('.proposal[data-outcome="UNSURE"]', { hasText: '1.3 million' }).waitFor();
    const { decisions } = desk.drafts.get('the-park-grows');
    expect(Object.values(decisions).map(({ outcome }) => outcome)).not.toContain('REJECTED');
  });

  it('publishes, and the document and its figure are there at once', async () => {
    const { page, wrong } = await visit('/review/the-park-grows');
    await current(page).waitFor();
    await goTo(page, '1.3 million');
    await page.keyboard.press('a');
    await saved(page);
    await page.locator('.publish [data-preview="current"]').waitFor();
    expect(await page.locator('.publish').textContent()).toMatch(/It adds .*2 figures/);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published. The graph answers with it now.').waitFor();
    await page.getByRole('link', { name: 'The document and its facts' }).click();
    await page.getByRole('heading', { level: 1, name: 'The park grows' }).waitFor();
    await page.locator('.fact, .evidence-list li', { hasText: '900 visitors' }).first().waitFor();
    await page.getByRole('button', { name: /^Cite/ }).first().waitFor();
    await page.goto(new URL('/entity/TechnologyPark:karachi-it-park', page.url()).href);
    await page.getByRole('button', { name: 'Correct in “The park grows”' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.waitForURL('**/review/the-park-grows');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn. The draft is kept').waitFor();
    expect(wrong).toEqual([]);
  });

  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)('passes axe and fits at %i pixels in the %s theme', async (width, theme) => {
    for (const path of ['/documents', '/review/the-park-grows']) {
      const { page, wrong } = await visit(path, { width, height: 844, theme });
      await page.locator('.proposal, .drafts li').first().waitFor();
      await openAll(page);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(wrong).toEqual([]);
    }
  });

  it('says what is wrong with a file', async () => {
    const { page } = await visit('/documents');
    await page.getByLabel('Choose a document').setInputFiles({ ...file, buffer: Buffer.from('') });
    await page.getByText('The file is empty').waitFor();
    await page.getByLabel('Or paste its text').fill('  ');
    expect(await page.getByRole('button', { name: 'Read it' }).isDisabled()).toBe(true);
  });
});

describeScreens('a reader', () => {
  const { visit } = useExplorer();

  it('sees nothing of the review', async () => {
    const { page, wrong } = await visit('/documents');
    await page.locator('.document-row').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Add a document').count()).toBe(0);
    expect(await page.getByText('For editors').count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});
