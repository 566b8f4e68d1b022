import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the home screen', () => {
  const { server, visit } = useExplorer();

  it('says what the data is about and how much there is, from the data', async () => {
    const { page, wrong } = await visit('/');
    const { data } = await server.ask(
      '{ dataset { title example questions { text path } } statistics { types { count } } observations { totalCount } commitments { totalCount } }',
    );
    const { dataset, statistics, observations, commitments } = data;
    await page.getByRole('heading', { level: 1, name: dataset.title }).waitFor();
    const entities = (statistics.types as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
    await page
      .getByText(
        `${entities} entities, ${observations.totalCount} figures, ${commitments.totalCount} promises`,
      )
      .waitFor();
    expect(await page.getByRole('combobox').getAttribute('placeholder')).toContain(dataset.example);
    for (const { text } of dataset.questions) await page.getByRole('link', { name: text }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('shows what the graph says today: overdue promises, a change, one fact in its parts, and a graph', async () => {
    const { page, wrong } = await visit('/');
    await page.getByRole('heading', { name: /overdue/ }).waitFor();
    await page.locator('.change-chart rect').nth(1).waitFor();
    for (const part of ['Value', 'Of what', 'Words', 'Speaker', 'Position'])
      await page.locator('.anatomy dt').getByText(part, { exact: true }).waitFor();
    await page.locator('.small-graph circle').first().click();
    await page.waitForURL(/\/entity\//);
    expect(wrong).toEqual([]);
  });

  it.each([
    [1280, 800],
    [390, 844],
  ])('stays where it is when the answers come, at %i × %i', async (width, height) => {
    const { page } = await visit('/', {
      width,
      height,
      before: (opened) =>
        opened.addInitScript(`window.moved = 0;
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
          }).observe({ type: 'layout-shift', buffered: true });`),
    });
    await page.locator('.small-graph circle').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate<number>('window.moved')).toBeLessThan(0.1); // what browsers call good
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('leads to what the last load changed', async () => {
    const { page, wrong } = await visit('/');
    await page.getByRole('link', { name: 'What the last load changed' }).click();
    await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor();
    await page.getByText('as of').waitFor();
    expect(wrong).toEqual([]);
  });
});
