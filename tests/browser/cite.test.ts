import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('citing', () => {
  const { server, visit } = useExplorer();

  it('the growth of ICT remittances takes three steps: search, cite, copy', async () => {
    const { page, wrong } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('combobox').fill('ICT remittances growth');
    await page.keyboard.press('Enter'); // 1
    const figure = page.locator('#found-FIGURES li').first();
    await figure.getByRole('button', { name: /^Cite/ }).click(); // 2
    const dialog = page.getByRole('dialog', { name: 'Cite this' });
    await dialog.getByRole('button', { name: 'Copy citation' }).click(); // 3
    await dialog.getByText('Citation copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/Growth.*“.+” \(characters \d+–\d+\).*version \d+, http.*\/claim\/Observation:/s);
    await dialog.getByRole('button', { name: 'BibTeX' }).click();
    await expect.poll(() => page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/^@misc\{/);
    await dialog.getByRole('button', { name: 'CSL-JSON' }).click();
    await expect
      .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
      .toMatch(/"type": "entry"/);
    expect(wrong).toEqual([]);
  });

  it('several: they are put aside, kept when the page is loaded anew, and saved as one file', async () => {
    const { page, wrong } = await visit('/promises');
    for (const place of [0, 1]) {
      await page.getByRole('button', { name: /^Cite/ }).nth(place).click();
      const dialog = page.getByRole('dialog', { name: 'Cite this' });
      await dialog.getByRole('button', { name: 'Add to my citations' }).click();
      await dialog.getByRole('button', { name: 'Close' }).click();
    }
    await page.goto(`${server.url}/citations`);
    await page.locator('.citation').nth(1).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save .bib' }).click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    expect(text.match(/^@misc\{/gm)).toHaveLength(2);
    await page.getByRole('button', { name: 'Take out' }).first().click();
    await expect.poll(() => page.locator('.citation').count()).toBe(1);
    await page.getByRole('button', { name: 'Empty the list' }).click();
    await page.getByText('Nothing is here yet').waitFor();
    expect(wrong).toEqual([]);
  });

  it('leads to a fact with its words and the version of the graph, its colon written as it may be', async () => {
    const { data } = await server.ask(
      '{ statistics { version } observations(first: 1) { nodes { id evidence { exact } } } }',
    );
    const [{ id, evidence }] = data.observations.nodes;
    for (const path of [`/claim/${id}`, `/claim/${encodeURIComponent(id)}?v=${data.statistics.version}`]) {
      const { page, wrong } = await visit(path);
      await page.locator('.evidence mark').getByText(evidence[0].exact).waitFor();
      await page.getByText(`version ${data.statistics.version} of the graph`).waitFor();
      expect(wrong).toEqual([]);
    }
    const { page } = await visit(`/claim/${id}?v=1000000`);
    await page.getByText('Cited from version 1000000').waitFor();
  });

  it.each([
    ['/claim/Observation:nothing', 'No such fact'],
    ['/claim/%F0%9F%98%80', 'No such fact'],
    ['/entity/TechnologyPark%3Akarachi-it-park', 'Karachi IT Park'],
    ['/entity/%', 'No such screen'],
  ])('of %s shows a page that says %s', async (path, says) => {
    const { page } = await visit(path);
    await page.getByRole('heading', { level: 1 }).getByText(says).waitFor();
  });

  it('tells once that positions were not checked, and who states each fact', async () => {
    const { page, wrong } = await visit('/?q=jobs');
    await page.locator('.evidence mark').first().waitFor();
    expect(await page.getByText('position not checked').count()).toBe(0);
    const claims = page.locator('.claim-line');
    for (let index = 0; index < (await claims.count()); index++)
      expect(await claims.nth(index).textContent()).toMatch(/stated by|said/);
    expect(wrong).toEqual([]);
  });

  it('survives a list in the browser that is none', async () => {
    for (const stored of ['{', '{"a":1}', '[1,null]', '["City:karachi","Observation:gone"]']) {
      const { page, wrong } = await visit('/citations', {
        before: (opened) =>
          opened.addInitScript(`localStorage.setItem('ictgraph.basket', ${JSON.stringify(stored)})`),
      });
      await page.getByRole('heading', { level: 1, name: 'My citations' }).waitFor();
      await page
        .getByRole('button', { name: /Remove what|Empty the list/ })
        .or(page.getByText('Nothing is here'))
        .first()
        .waitFor();
      expect(wrong.filter((line) => !/400/.test(line))).toEqual([]);
    }
  });
});
