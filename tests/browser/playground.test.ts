import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

if (!executablePath)
  console.warn('No Chromium was found: the playground is not tested. Install chromium or set CHROMIUM_PATH.');

describe.skipIf(!executablePath && !process.env['CI'])('the playground', () => {
  const server = useServer();
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      args: ARGUMENTS,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
  });
  afterAll(() => browser?.close());

  it('opens with a question, runs the one that is picked and stays on this machine', async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url()))
        outside.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(server.url);
    await page
      .getByLabel('Example')
      .selectOption({ label: 'Which technology parks lie where, and do they operate yet?' });
    await page.getByText('ParksAndPlaces').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('Karachi IT Park').first().waitFor();
    expect(outside).toEqual([]);
    expect(wrong).toEqual([]);
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
  });
});
