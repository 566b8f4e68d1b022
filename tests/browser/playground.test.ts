import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runPython } from '../support/python.js';
import { describeScreens, useExplorer, type VisitOptions } from './explorer.js';

const PARKS = 'parks-and-places';

/** Asynchronously: the program asks the server of this process. */
const run = async (command: string, ...given: string[]): Promise<string> =>
  (await promisify(execFile)(command, given)).stdout;

describeScreens('the playground', () => {
  const { server, visit } = useExplorer();

  async function open(path = '/playground', options: VisitOptions = {}) {
    const visited = await visit(path, options);
    await ready(visited.page);
    return visited;
  }

  /** Before its editors are there, GraphiQL takes a click and does nothing. */
  async function ready(page: Page): Promise<void> {
    await response(page).locator('.monaco-editor').first().waitFor();
    await expect.poll(() => page.getByLabel('Example').isEnabled()).toBe(true);
  }

  const tab = (page: Page, name: string) => page.getByRole('tab', { name });
  const response = (page: Page) => page.locator('.graphiql-response');
  const execute = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();
  const pick = (page: Page, name: string) => page.getByLabel('Example').selectOption(name);

  it('opens with the first question and its answer, answers the one that is picked at once and asks nobody else', async () => {
    const { page, wrong } = await open();
    await tab(page, 'DueTargets').waitFor();
    await response(page).getByText('Women Technology Park, Bagh').first().waitFor();
    await pick(page, PARKS);
    await response(page).getByText('Karachi IT Park').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('answers the example of an address at once', async () => {
    const { page, wrong } = await open(`/playground?example=${PARKS}`);
    await response(page).getByText('Karachi IT Park').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('lists the examples by theme', async () => {
    const { page } = await open();
    const themes = await page
      .locator('optgroup')
      .evaluateAll((all) => all.map((one) => one.getAttribute('label')));
    expect(themes.length).toBeGreaterThan(5);
    expect(new Set(themes).size).toBe(themes.length);
  });

  it('shows examples in one tab, and keeps what somebody wrote in tabs of their own, also after a reload', async () => {
    const { page, wrong } = await open();
    const selected = () => page.getByLabel('Example').inputValue();
    const tabs = () => page.getByRole('tab').allInnerTexts();
    await pick(page, PARKS);
    await tab(page, 'ParksAndPlaces').waitFor();
    await pick(page, 'due-targets');
    await tab(page, 'DueTargets').waitFor();
    expect(await tabs()).toHaveLength(1);
    await page.locator('.graphiql-query-editor .view-line').last().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n# my own');
    await expect.poll(selected).toBe(''); // it is no example any more
    await pick(page, PARKS);
    await response(page).getByText('Karachi IT Park').first().waitFor();
    expect(await tabs()).toHaveLength(2);
    await tab(page, 'DueTargets').click();
    await expect.poll(selected).toBe('');
    await pick(page, PARKS); // its tab is there
    await expect.poll(selected).toBe(PARKS);
    await response(page).getByText('Karachi IT Park').first().waitFor();
    expect(await tabs()).toHaveLength(2);
    await page.waitForTimeout(1000); // GraphiQL keeps the tabs half a second after a change
    await page.reload();
    await tab(page, 'ParksAndPlaces').waitFor();
    expect(await tabs()).toHaveLength(2);
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([1280, 390])('shows answers and the documentation of the schema at %i pixels', async (width) => {
    const { page, wrong } = await open('/playground', { width });
    await execute(page);
    await response(page).getByText('totalCount').first().waitFor();
    const schema = page.getByRole('button', { name: 'Schema', exact: true });
    await schema.click();
    await page.getByText('A GraphQL schema provides').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width); // nothing sticks out
    await schema.click();
    await page.getByText('A GraphQL schema provides').waitFor({ state: 'hidden' });
    expect(wrong).toEqual([]);
  });

  it('gives an address that opens the same question with its variables in another browser', async () => {
    const { page, wrong } = await visit('/entity/City:karachi');
    await page.getByRole('link', { name: 'In playground' }).click();
    await ready(page);
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect.poll(() => page.url()).toContain('#query=');
    const { pathname, hash } = new URL(page.url());
    const other = await open(`${pathname}${hash}`);
    await tab(other.page, 'EntityFacts').waitFor();
    await execute(other.page);
    await response(other.page).getByText('"Karachi"').first().waitFor();
    expect([...wrong, ...other.wrong]).toEqual([]);
  }, 60_000);

  it('builds a question by clicks in the explorer', async () => {
    const { page, wrong } = await open();
    await page.getByRole('button', { name: /GraphiQL Explorer/ }).click();
    await page.locator('.docExplorerWrap').getByText('technologyParks', { exact: true }).waitFor();
    expect(wrong).toEqual([]);
  });

  const RUN: Readonly<Record<string, (code: string, folder: string) => Promise<string>>> = {
    curl: (code) => run('bash', '-c', code),
    Python: async (code, folder) => {
      writeFileSync(join(folder, 'question.py'), code);
      return (await runPython([join(folder, 'question.py')])).join('');
    },
    TypeScript: (code, folder) => {
      writeFileSync(join(folder, 'question.mjs'), code);
      return run(process.execPath, join(folder, 'question.mjs'));
    },
  };

  it.each(Object.keys(RUN))(
    'gives %s that runs as it is copied, and prints the same answer',
    async (language) => {
      // quotes, backslashes and letters beyond ASCII must come through, in the question and in its variables
      const query =
        'query Copied($words: String!) { a: search(query: "it\'s \\"Türkiye\\" \\\\ ") { totalCount } search(query: $words) { totalCount nodes { id } } }';
      const variables = { words: 'Türkiye\'s "ambassador" \\n' };
      const { page, wrong } = await open(
        `/playground#${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`,
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
      await tab(page, 'Copied').waitFor();
      await page.getByRole('button', { name: 'As code' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: language, exact: true }).click();
      await dialog.getByRole('button', { name: 'Copy' }).click();
      await dialog.getByText('Copied.').waitFor();
      const code = await page.evaluate<string>('navigator.clipboard.readText()');
      const folder = mkdtempSync(join(tmpdir(), 'ictgraph-code-'));
      try {
        const said = JSON.parse((await RUN[language]?.(code, folder)) ?? '');
        const { data } = await server.ask(query, variables);
        expect(said.data ?? said).toEqual(data);
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
