// What the screen says of the last load, whatever that changed.
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from '../browser/explorer.js';
import { useStore, without } from './support.js';

describeScreens('the screen of the last load', () => {
  const graph = useStore();
  const { visit } = useExplorer();

  it('lists what is gone', async () => {
    await graph.load(without('Company:starlink'));
    const { page, wrong } = await visit('/changes');
    await page.locator('.changes').getByText('Gone').waitFor();
    await page.locator('.changes').getByText('Starlink').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('says so when no fact changed', async () => {
    await graph.cypher('MATCH (graph:Graph {id: "Graph"}) SET graph.version = graph.version + 1');
    const { page, wrong } = await visit('/changes');
    await page.locator('.changes').getByText('It changed no fact').waitFor();
    expect(wrong).toEqual([]);
  });
});
