// A server without the texts: no position can be checked there.
import { expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { clickOn, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('positions that were not checked', () => {
  const { visit } = useExplorer({ server: useServer({ textFolders: [] }) });

  it('are told once a page, with a way to the document', async () => {
    const { page, wrong } = await visit('/?q=jobs');
    await page.locator('.evidence mark').nth(1).waitFor();
    const note = page.getByRole('complementary', { name: 'Positions that were not checked' });
    expect(await note.count()).toBe(1);
    await note.getByRole('link').click();
    await page.waitForURL(/\/document\//);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['/graph', 1280],
    ['/graph', 390],
    ['/embed/graph', 1280],
  ])(
    'are told beside the words on %s at %i pixels, and take no room from the canvas',
    async (path, width) => {
      const { page, wrong } = await visit(`${path}#nodes=City:karachi;Country:pakistan`, {
        width,
        height: 800,
      });
      await settled(page);
      await clickOn(page, 'City:karachi');
      await page.locator('.graph-panel .unchecked-note').waitFor();
      expect(await page.locator('.unchecked-note').count()).toBe(1);
      const screen = await page.locator('.graph-screen').boundingBox();
      expect((screen?.y ?? 0) + (screen?.height ?? 0)).toBe(800);
      expect(wrong).toEqual([]);
    },
  );
});
