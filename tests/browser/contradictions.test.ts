import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';
import type { Answer } from './made-up-figures.js';

describeScreens('the contradictions', () => {
  const { server, visit } = useExplorer();

  it('shows each side of a conflict with its own words', async () => {
    const { data } = await server.ask(
      '{ observations(where: { kind: ACTUAL }, first: 2) { nodes { evidence { exact } } } }',
    );
    const words = data.observations.nodes.map(
      ({ evidence }: { evidence: { exact: string }[] }) => evidence[0]?.exact,
    );
    const { page, wrong } = await visit('/contradictions', { before: disagree });
    const conflict = page.locator('#conflicts article');
    await conflict
      .getByRole('heading', { name: /: "43 parks" and "45 parks" cannot all hold, 4\.7% apart/ })
      .waitFor();
    await conflict.getByText('Different documents disagree').waitFor();
    await page.getByRole('heading', { name: '1 contradiction', exact: true }).waitFor();
    const sides = conflict.locator('.side');
    expect(await sides.locator('.quantity').allTextContents()).toEqual(['43 parks', '45 parks']);
    for (const [index, exact] of words.entries())
      expect(await sides.nth(index).locator('.evidence mark').first().textContent()).toBe(exact);
    await sides.nth(0).getByText('If this is right, “45 parks” is too high.').waitFor();
    await sides.nth(1).getByText('If this is right, “43 parks” is too low.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('writes the formula of a check with its digits in groups', async () => {
    const { page } = await visit('/contradictions');
    await page.getByText('(1,530,000,000 - 1,150,000,000) / 1,150,000,000 * 100').waitFor();
  });

  it('shows both sides of a check with their words', async () => {
    const { page, wrong } = await visit('/contradictions');
    const { data } = await server.ask('{ checks(first: 1) { nodes { claims { evidence { exact } } } } }');
    const words = data.checks.nodes[0].claims.flatMap(
      (claim: { evidence: { exact: string }[] }) => claim.evidence,
    );
    const card = page.locator('article').first();
    await card.locator('.evidence mark').first().waitFor();
    expect((await card.locator('.evidence mark').allTextContents()).sort()).toEqual(
      words.map(({ exact }: { exact: string }) => exact).sort(),
    );
    expect(wrong).toEqual([]);
  });
});

/** No two figures of the data conflict: here, two that it has are made to. */
async function disagree(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const question = JSON.parse(route.request().postData() ?? '{}') as { query: string };
    if (!question.query.includes('query Conflicts')) return route.continue();
    // the parts of figures that the screen asks for, of two actual figures
    const parts = question.query
      .slice(question.query.indexOf('fragment'))
      .replace(/fragment ConflictParts [\s\S]*?\n\}/, '');
    const query = `{ observations(where: { kind: ACTUAL }, first: 2) { nodes { ...ObservationParts } } } ${parts}`;
    const answer = (await (await route.fetch({ postData: { query } })).json()) as Answer;
    const observations = answer.data.observations.nodes.map((figure, index) => ({
      ...figure,
      quantity: { ...figure.quantity, raw: ['43 parks', '45 parks'][index] },
    }));
    const { about, indicator } = observations[0] as unknown as Record<string, unknown>;
    const node = {
      id: 'conflict:made-up',
      about,
      indicator,
      kind: 'ACTUAL',
      period: null,
      acrossDocuments: true,
      reading:
        '"43 parks" and "45 parks" cannot all hold, 4.7% apart: a and b say so in different documents.',
      observations,
    };
    const pageInfo = { hasNextPage: false, endCursor: null };
    return route.fulfill({ json: { data: { conflicts: { totalCount: 1, pageInfo, nodes: [node] } } } });
  });
}
