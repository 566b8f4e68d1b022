import { expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

const SCREENS = [
  '/',
  '/entity/City:karachi',
  '/document/Document:gazetteer',
  '/figures',
  '/promises',
  '/contradictions',
];

describeScreens('while the graph does not answer', () => {
  const { visit } = useExplorer({ server: useServer({ adaptGraph: () => undefined }) });

  it.each(SCREENS)('%s says so and offers to try again', async (path) => {
    const { page } = await visit(path);
    const alert = page.getByRole('alert').first();
    await alert.getByRole('heading', { name: 'The graph does not answer' }).waitFor();
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describeScreens('without 3D and without a network', () => {
  const { visit } = useExplorer({ flags: ['--disable-3d-apis'] });

  it.each(SCREENS)('%s works, with no error and no request to elsewhere', async (path) => {
    const { page, wrong } = await visit(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('shows that an answer is on its way, tells who cannot see, and has an address for every screen', async () => {
    const { page } = await visit('/promises');
    await page.locator('.commitment').first().waitFor();
    await page.route('**/graphql', () => undefined); // never answered
    await page.getByRole('link', { name: 'Contradictions' }).click();
    await page.getByText('Loading the conflicts …').waitFor({ state: 'attached' });
    expect(new URL(page.url()).pathname).toBe('/contradictions');
  });
});
