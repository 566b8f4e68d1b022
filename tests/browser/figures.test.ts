import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('figures, promises and contradictions', () => {
  const { server, visit } = useExplorer();

  it('narrows the figures by kind to as many as the API counts, and gives those as CSV', async () => {
    const { page, wrong } = await visit('/figures');
    await page.getByLabel('Meant as').selectOption('TARGET');
    const { data } = await server.ask('{ observations(where: { kind: TARGET }) { totalCount } }');
    const count = data.observations.totalCount;
    await expect.poll(() => page.locator('.figure-table tbody tr').count()).toBe(count);
    expect(page.url()).toContain('kind=TARGET');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    const [columns] = (await (await fetch(`${server.url}/export/observations.csv`)).text()).split('\n');
    expect(lines).toHaveLength(count + 1);
    expect(columns?.trim().split(',')).toEqual(expect.arrayContaining(lines[0]?.trim().split(',') ?? []));
    expect(wrong).toEqual([]);
  });

  it('never puts two units on one axis', async () => {
    const { page } = await visit('/figures');
    await page.locator('.multiples svg').first().waitFor();
    const { data } = await server.ask(
      '{ observations(first: 100) { nodes { indicator { name } quantity { normalized { unit { code } } } } } }',
    );
    const pairs = new Set(
      data.observations.nodes
        .filter(
          (one: { quantity: { normalized: { unit: { code: string } } } }) =>
            one.quantity.normalized.unit.code !== 'BINARY',
        )
        .map(
          (one: { indicator: { name: string }; quantity: { normalized: { unit: { code: string } } } }) =>
            `${one.indicator.name} ${one.quantity.normalized.unit.code}`,
        ),
    );
    await expect.poll(() => page.locator('.multiples > section').count()).toBe(pairs.size);
  });

  it('opens the evidence of a mark with the keyboard', async () => {
    const { page, wrong } = await visit('/figures?indicator=Indicator:ict-remittances');
    const mark = page.locator('.multiples svg a').first();
    await mark.waitFor();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure .evidence mark').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('judges promises on the day that is chosen', async () => {
    const { page, wrong } = await visit('/promises?asOf=2028-01-01&status=OVERDUE');
    const { data } = await server.ask(
      '{ commitments(asOf: "2028-01-01", where: { status: [OVERDUE] }) { totalCount } }',
    );
    await expect.poll(() => page.locator('.commitment').count()).toBe(data.commitments.totalCount);
    expect(data.commitments.totalCount).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
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
