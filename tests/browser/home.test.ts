import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the home screen', () => {
  const { server, visit } = useExplorer();

  it('says what the data is about and how much there is, from the data', async () => {
    const { page, wrong } = await visit('/');
    const { data } = await server.ask(
      '{ dataset { title example questions { text path } } statistics { types { count } } observations { totalCount } commitments { totalCount } documents(where: { kind: ARTICLE }) { totalCount } }',
    );
    const { dataset, statistics, observations, commitments, documents } = data;
    expect(documents.totalCount).toBe(1);
    const entities = (statistics.types as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
    const size = `${entities} entities, ${observations.totalCount} figures, ${commitments.totalCount} promises, from one article`;
    await page.getByRole('heading', { level: 1, name: `${dataset.title}: ${size}`, exact: true }).waitFor();
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
    await page.getByRole('heading', { name: / and its neighbours$/ }).waitFor();
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
      before: async (opened) => {
        await opened.route('**/graphql', async (route) => {
          await sleep(500); // long enough for what stands there until then to be seen
          await route.continue();
        });
        await opened.addInitScript(`window.moved = [];
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput, sources } of list.getEntries())
              if (!hadRecentInput) window.moved.push({ value, what: sources.map(({ node }) => node?.className ?? '') });
          }).observe({ type: 'layout-shift', buffered: true });`);
      },
    });
    await page.locator('.small-graph circle').first().waitFor();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate<{ value: number; what: string[] }[]>('window.moved');
    const sum = moved.reduce((all, { value }) => all + value, 0);
    expect(sum, JSON.stringify(moved)).toBeLessThan(0.05); // half of what browsers call good
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
