// The server goes away under an open page, and comes back: as it was, still starting, or with other files.
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import type { Graph } from '../../src/graph/connect.js';
import { useServer } from '../support/server.js';
import { describeScreens, fastUntil, useExplorer } from './explorer.js';

const problem = (page: Page) => page.locator('.problem');
const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();

describeScreens('a server that goes away', () => {
  const { server, visit } = useExplorer();
  let isStopped = false;
  const stop = async (): Promise<void> => {
    await server.stop();
    isStopped = true;
  };
  const start = async (): Promise<void> => {
    await server.start();
    isStopped = false;
  };
  afterEach(() => (isStopped ? start() : undefined));

  it('is asked again quietly, then told with a way on, and asked when it is back', async () => {
    const { page } = await visit('/promises', { before: (opened) => opened.clock.install() });
    await page.locator('.commitment').first().waitFor();
    await stop();
    await page.locator('main a[href^="/entity/"]').first().click();
    await problem(page).waitFor({ state: 'hidden' });
    await fastUntil(page, () => problem(page).isVisible());
    await start();
    await fastUntil(page, () => page.locator('.entity-screen').isVisible());
    expect(await problem(page).count()).toBe(0);
  });

  it('is not missed when it comes back soon', async () => {
    const { page } = await visit('/');
    const cities = page.getByRole('navigation', { name: 'Types' }).getByRole('link', { name: 'Cities' });
    await cities.waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(`window.problems = 0;
      new MutationObserver(() => (window.problems += document.querySelectorAll('.problem').length))
        .observe(document.body, { childList: true, subtree: true });`);
    await stop();
    await cities.click();
    await page.locator('.loading').first().waitFor();
    await start();
    await page.locator('.hits li').first().waitFor();
    expect(await page.evaluate('window.problems')).toBe(0);
  });

  it('takes no screen with it whose code had not been fetched: that is told, and fetched when it is back', async () => {
    const { page } = await visit('/', { before: (opened) => opened.clock.install() });
    await page.locator('.small-graph circle').first().waitFor();
    await stop();
    await goTo(page, 'Figures');
    await problem(page).getByRole('heading', { name: 'This screen could not be loaded' }).waitFor();
    await problem(page).getByRole('button', { name: 'Reload the page' }).click();
    await problem(page).getByText('It does not answer yet.').waitFor();
    await goTo(page, 'Playground'); // which wants a document of its own: the browser would have nothing to show
    await problem(page).getByRole('heading', { name: 'This screen could not be loaded' }).waitFor();
    await start();
    await fastUntil(page, () => page.locator('.graphiql-response .monaco-editor').first().isVisible());
  });

  it('is told in the playground, in a sentence', async () => {
    const { page } = await visit('/playground', { before: (opened) => opened.clock.install() });
    const response = page.locator('.graphiql-response');
    await response.locator('.monaco-editor').first().waitFor();
    await stop();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await fastUntil(page, () => response.getByText('The server does not answer.').isVisible());
    expect(await response.innerText()).not.toMatch(/stack|TypeError|https?:/);
    await start();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await response.getByText('totalCount').first().waitFor();
  });
});

describeScreens('a server whose graph is still being loaded', () => {
  const graphs: { shown?: true } = {};
  const adaptGraph = (graph: Graph): Graph | undefined => (graphs.shown ? graph : undefined);
  const { visit } = useExplorer({ server: useServer({ adaptGraph }) });

  it.each(['/', '/promises', '/playground'])('%s is waited for, and no problem is told', async (path) => {
    delete graphs.shown;
    const { page } = await visit(path);
    await page.locator('.loading').first().waitFor();
    await page.waitForTimeout(3_000); // it has asked several times by then
    expect(await problem(page).count()).toBe(0);
    graphs.shown = true;
    await page.locator('.small-graph circle, .commitment, .graphiql-response').first().waitFor();
    expect(await problem(page).count()).toBe(0);
  });

  it('is told without a trace of code in the playground', async () => {
    delete graphs.shown;
    const { page } = await visit('/playground', { before: (opened) => opened.clock.install() });
    await fastUntil(page, () => problem(page).isVisible());
    await problem(page).getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/stack|TypeError/);
    graphs.shown = true;
    await problem(page).getByRole('button', { name: 'Try again' }).click();
    await page.locator('.graphiql-response .monaco-editor').first().waitFor();
  });
});

describeScreens('a server that was updated under an open page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-web-'));
  const web = join(folder, 'web');
  cpSync(join(PROJECT, 'dist', 'web'), web, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const { visit } = useExplorer({ server: useServer({ web }) });

  it.each(['.js', '.css'])(
    'has no file of that name (%s) any more: the page says so and loads anew',
    async (ending) => {
      const { page } = await visit('/');
      await page.locator('.small-graph circle').first().waitFor();
      const assets = join(web, 'assets');
      const gone = readdirSync(assets).filter(
        (name) => name.startsWith('FiguresScreen-') && name.endsWith(ending),
      );
      expect(gone).toHaveLength(1);
      for (const name of gone) renameSync(join(assets, name), join(folder, name));
      await goTo(page, 'Figures');
      await problem(page).getByText('it was updated since the page was opened').waitFor();
      for (const name of gone) renameSync(join(folder, name), join(assets, name));
      await problem(page).getByRole('button', { name: 'Reload the page' }).click();
      await page.locator('.figure-chart svg').first().waitFor();
    },
  );
});
