import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBack } from '../support/python.js';
import { PARKS, positions, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the graph screen', () => {
  const { visit } = useExplorer();

  it.each(['graph.graphml', 'graph.gexf'])(
    'saves %s, which networkx reads with the same ids',
    async (file) => {
      const { page, wrong } = await visit(PARKS);
      await settled(page);
      await page.getByRole('button', { name: 'Save' }).click();
      const saving = page.waitForEvent('download');
      await page
        .locator('.tool-menu:popover-open button', {
          hasText: file.slice(6).toUpperCase().replace('GRAPHML', 'GraphML'),
        })
        .click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(file);
      const read = readBack(file.slice(6), readFileSync(await saved.path(), 'utf8'));
      expect(Object.keys(read.nodes).sort()).toEqual(Object.keys(await positions(page)).sort());
      expect(read.edges).toHaveLength(2);
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['PNG', 'graph.png', /^\u0089?.?PNG/],
    ['SVG', 'graph.svg', /<svg[\s\S]*Karachi IT Park/],
  ])('saves a picture as %s', async (label, name, content) => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.getByRole('button', { name: 'Save' }).click();
    const saving = page.waitForEvent('download');
    await page.locator('.tool-menu:popover-open button', { hasText: label }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(name);
    expect(readFileSync(await saved.path(), 'latin1')).toMatch(content);
    expect(wrong).toEqual([]);
  });

  it('saves on a narrow screen too, and a click elsewhere closes the choice', async () => {
    const { page, wrong } = await visit(PARKS, { width: 390, height: 844 });
    await settled(page);
    const choice = page.getByRole('group', { name: 'Save as' });
    await page.getByRole('button', { name: 'Save' }).click();
    const box = await choice.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await page.mouse.click(5, 840);
    await choice.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Save' }).click();
    const saving = page.waitForEvent('download');
    await choice.getByRole('button', { name: /SVG/ }).click();
    expect((await saving).suggestedFilename()).toBe('graph.svg');
    expect(wrong).toEqual([]);
  });
});
