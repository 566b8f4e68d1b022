import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';

// On a build machine a missing browser is a failure: beforeAll tells which.
const skipped = findChromium() === undefined && !process.env['CI'];
const PARKS = /Which technology parks lie where/;

if (skipped) console.warn(`The playground is not tested. ${NO_CHROMIUM}`);

describe.skipIf(skipped)(skipped ? `the playground (skipped: ${NO_CHROMIUM})` : 'the playground', () => {
  const server = useServer();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** A page of a browser without memory, and what went wrong on it. */
  async function visit(width: number): Promise<{ page: Page; wrong: string[] }> {
    if (!browser) throw new Error(NO_CHROMIUM);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wrong: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== new URL(server.url).origin && !['data:', 'blob:'].includes(protocol))
        wrong.push(`request to ${request.url()}`);
    });
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${server.url}/playground`);
    await tab(page, 'DueTargets').waitFor();
    // Before its editors are there, GraphiQL takes a click and does nothing.
    await response(page).locator('.monaco-editor').first().waitFor();
    await expect.poll(() => page.getByLabel('Example').isEnabled()).toBe(true);
    return { page, wrong };
  }

  const tab = (page: Page, name: string) => page.getByRole('tab', { name });
  const response = (page: Page) => page.locator('.graphiql-response');
  const execute = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();

  async function pick(page: Page, question: RegExp): Promise<void> {
    const label = await page.getByRole('option', { name: question }).textContent();
    await page.getByLabel('Example').selectOption({ label: label ?? '' });
  }

  it('opens with the first question, answers the one that is picked and asks nobody else', async () => {
    const { page, wrong } = await visit(1280);
    await pick(page, PARKS);
    await tab(page, 'ParksAndPlaces').waitFor();
    await execute(page);
    await response(page).getByText('Karachi IT Park').first().waitFor();
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('goes back to a question that is open, and still has it after a reload', async () => {
    const { page, wrong } = await visit(1280);
    const selected = () => page.getByLabel('Example').inputValue();
    await pick(page, PARKS);
    await expect.poll(selected).toBe('4');
    await pick(page, /Which targets are due/);
    await expect.poll(selected).toBe('0');
    expect(await page.getByRole('tab').count()).toBe(2);
    await page.waitForTimeout(1000); // GraphiQL keeps the tabs half a second after a change
    await page.reload();
    await tab(page, 'ParksAndPlaces').waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([1280, 390])('shows answers and the documentation of the schema at %i pixels', async (width) => {
    const { page, wrong } = await visit(width);
    await execute(page);
    await response(page).getByText('totalCount').first().waitFor();
    const schema = page.getByRole('button', { name: 'Schema', exact: true });
    await schema.click();
    await page.getByText('A GraphQL schema provides').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width); // nothing sticks out
    await schema.click();
    await page.getByText('A GraphQL schema provides').waitFor({ state: 'hidden' });
    expect(wrong).toEqual([]);
    await page.close();
  });
});
