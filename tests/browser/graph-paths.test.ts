import { expect, it } from 'vitest';
import { clickOn, CY, positions, settled } from './canvas.js';
import { contrast } from './contrast.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the paths between two entities', () => {
  const { server, visit } = useExplorer();

  it('finds the shortest paths between two entities, as the API does', async () => {
    const { page, wrong } = await visit('/graph#nodes=Official:shaza-fatima-khawaja;Country:turkiye');
    await settled(page);
    await page.getByRole('button', { name: 'Shortest paths' }).click();
    await clickOn(page, 'Official:shaza-fatima-khawaja');
    await page.locator('.graph-panel').getByRole('heading', { name: 'Shaza Fatima Khawaja' }).waitFor();
    await clickOn(page, 'Country:turkiye');
    const { data } = await server.ask(
      '{ paths(from: "Official:shaza-fatima-khawaja", to: "Country:turkiye", first: 20) { paths { length nodes { id } } } }',
    );
    const { paths } = data.paths as { paths: { length: number; nodes: { id: string }[] }[] };
    const shortest = paths.filter(({ length }) => length === paths[0]?.length);
    await expect.poll(() => page.locator('.found li').count()).toBe(shortest.length);
    const ids = shortest.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    await expect.poll(async () => Object.keys(await positions(page))).toEqual(expect.arrayContaining(ids));
    expect(paths.length).toBeGreaterThan(shortest.length);
    await page.getByRole('button', { name: /longer path/ }).click();
    await expect.poll(() => page.locator('.found li').count()).toBe(paths.length);
    expect(wrong).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'shows a path so that it stands out, in the %s theme',
    async (theme) => {
      const { page, wrong } = await visit(
        '/graph#paths=Country:turkiye;Agency:pakistan-software-export-board',
        {
          theme,
        },
      );
      await settled(page);
      await page.waitForFunction(`${CY}.$('edge.meant').nonempty()`);
      const [line, behind] = await page.evaluate<string[]>(
        `[${CY}.$('edge.meant').style('line-color'), ${CY}.nodes().style('text-background-color')]`,
      );
      expect(contrast(line, behind)).toBeGreaterThanOrEqual(4.5);
      await page.locator('.found li').first().waitFor();
      expect(wrong).toEqual([]);
    },
  );

  it('shows every link of a path, whatever the legend had switched off', async () => {
    const [from, to] = ['Official:shaza-fatima-khawaja', 'Agency:government-of-pakistan'];
    const { data } = await server.ask(
      `{ paths(from: "${from}", to: "${to}") { paths { nodes { id } hops { predicate direction } } } }`,
    );
    const [{ nodes, hops }] = data.paths.paths;
    const edges = hops.map(({ predicate, direction }: Record<string, string>, index: number) => {
      const [a, b] = [nodes[index].id, nodes[index + 1].id];
      return direction === 'OUT' ? `${a}-${predicate}-${b}` : `${b}-${predicate}-${a}`;
    });
    const off = hops.map(({ predicate }: { predicate: string }) => predicate).join(';');
    const { page, wrong } = await visit(
      `/graph#nodes=${from};${to}&hiddenPredicates=${off}&selected=${from};${to}`,
    );
    await settled(page);
    await page.getByRole('button', { name: 'Shortest paths' }).first().click();
    await page.locator('.found li button').first().click();
    await expect
      .poll(() => page.evaluate(`${CY}.edges().map((edge) => edge.id())`))
      .toEqual(expect.arrayContaining(edges));
    expect(wrong).toEqual([]);
  });
});
