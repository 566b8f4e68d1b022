// What several documents say together, on the screens: voices, corrections, histories, contradictions, sums.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toRows } from '../../src/dataset/rows.js';
import { FILE_SCHEMAS } from '../../src/dataset/schema.js';
import { describeScreens, useExplorer } from '../browser/explorer.js';
import { entity, indicator, quantity } from '../support/dataset.js';
import { useStore } from './support.js';
import { madeUp, said, time } from './together-data.js';

const SPEAKER = 'Official:minister';
const jobs = { indicator: 'Indicator:jobs', ...time('2024') };
const share = (raw: string, value: number, document: string) =>
  said(quantity(raw, { value }, 'EXACT', '%'), document, { indicator: 'Indicator:share', ...time('2024') });
const number = (value: number) => quantity(`${value} jobs`, { value });

/** Also a speaker, a correction, a figure that is too coarse to tell two others apart, and a document that contradicts another. */
const shown = {
  ...madeUp,
  entities: [...madeUp.entities, entity(SPEAKER)],
  indicators: [
    ...madeUp.indicators,
    indicator('jobs'),
    indicator('visitors'),
    indicator('share', { unit: '%' }),
  ],
  observations: [
    ...madeUp.observations,
    said(quantity('720,000 sq ft', { value: 720000 }, 'EXACT', '[sft_i]'), 'c', {
      indicator: 'Indicator:area',
      kind: 'TARGET',
      statedBy: SPEAKER,
    }),
    said(number(431), 'b', { ...jobs, statedBy: SPEAKER }),
    said(number(437), 'c', { ...jobs, statedBy: SPEAKER }),
    said(quantity('5,113 visitors', { value: 5113 }), 'a', {
      indicator: 'Indicator:visitors',
      ...time('2024'),
    }),
    said(quantity('5,237 visitors', { value: 5237 }), 'b', {
      indicator: 'Indicator:visitors',
      ...time('2024'),
    }),
    said(quantity('7 parks', { value: 7 }), 'a', { about: 'City:one', indicator: 'Indicator:visitors' }),
    share('1.47%', 1.47, 'a'),
    share('1.53%', 1.53, 'a'),
    share('1.5%', 1.5, 'c'),
  ],
};

describeScreens('documents together', () => {
  const graph = useStore();
  const { server, visit } = useExplorer();
  beforeAll(async () => void (await graph.load(toRows(shown))));
  const factsOf = async (where: string): Promise<number> => {
    const { data } = await server.ask(`{ facts(where: { ${where} }) { totalCount } }`);
    expect(data.facts.totalCount).toBeGreaterThan(0);
    return data.facts.totalCount;
  };

  it('show each fact once, with its voices, words and documents on request', async () => {
    const { page, wrong } = await visit('/figures?indicator=Indicator:area');
    const row = page.locator('.figure-table tbody tr');
    await row.locator('.quantity', { hasText: '66,893 square meters' }).waitFor();
    expect(await row.count()).toBe(1);
    const voices = row.getByRole('button', { name: /^stated by 3 voices in 3 documents/ });
    await voices.click();
    const claims = row.locator('.voices li');
    await expect
      .poll(async () => (await claims.locator('strong').allTextContents()).sort())
      .toEqual(['66,893 square meters', '720,000 sq ft', '720,000 square feet']);
    const spoken = claims.filter({ hasText: '720,000 sq ft' });
    await spoken.getByRole('link', { name: /minister/ }).waitFor();
    expect(await spoken.locator('.evidence mark').allTextContents()).toEqual(['made up']);
    await spoken.getByRole('link', { name: 'c', exact: true }).click();
    await page.waitForURL(/\/document\/Document:c\?at=0-7$/);
    expect(wrong).toEqual([]);
  });

  it('filter the figures that two documents confirm, in the address and in the file', async () => {
    const { page, wrong } = await visit('/figures');
    const count = await factsOf('minDocuments: 2');
    expect(await factsOf('')).toBeGreaterThan(count);
    await page.getByLabel('Confirmed by two documents').check();
    await expect.poll(() => page.url()).toContain('minDocuments=2');
    await expect.poll(() => page.locator('.figure-table tbody tr').count()).toBe(count);
    await page.reload();
    await expect.poll(() => page.locator('.figure-table tbody tr').count()).toBe(count);
    expect(await page.getByLabel('Confirmed by two documents').isChecked()).toBe(true);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const [columns = '', ...lines] = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(count);
    const at = columns.split(',').indexOf('documents');
    expect(
      lines
        .find((line) => line.includes('Indicator:area'))
        ?.split(',')
        .slice(at, at + 2),
    ).toEqual(['3', '3']);
    expect(wrong).toEqual([]);
  });

  it('tell what corrects a figure, and with what a coarse one agrees', async () => {
    const { page } = await visit('/figures');
    const rows = page.locator('#compared tbody tr');
    await rows.filter({ hasText: '431 jobs' }).getByText('corrected by 437 jobs, c').waitFor();
    const coarse = rows.filter({ has: page.locator('.quantity', { hasText: /^1\.5%$/ }) });
    await coarse.getByText(/^agrees with 1\.(47%, 1\.53|53%, 1\.47)%$/).waitFor();
  });

  it('list a promise once, with its history as a line of dates and its status by the first word', async () => {
    const { page, wrong } = await visit('/promises?asOf=2025-06-01');
    const card = page.locator('.commitment').filter({ hasText: 'in-operation' });
    const history = card.getByRole('list', { name: 'History' }).getByRole('listitem');
    await expect
      .poll(async () => (await history.allInnerTexts()).map((words) => words.split(/\n+/)))
      .toEqual([
        ['by 2025', 'undated, a'],
        ['by February 2025', 'said on 7 November 2024, b', 'not put off'],
        ['by 31 October 2025', 'said on 1 March 2025, c', 'put off by 245 days'],
      ]);
    expect(await card.count()).toBe(1);
    await card.getByText('71% of the work').waitFor();
    await card.getByText('put off by 245 days').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('judge a promise that was put off by its first word as well', async () => {
    const { data } = await server.ask(
      '{ commitments(asOf: "2026-01-05", where: { slipped: true }) { nodes { status firstStatus } } }',
    );
    expect(data.commitments.nodes).toHaveLength(1);
    const { page } = await visit('/promises?asOf=2026-01-05');
    const slipped = page.getByRole('button', { name: /^Slipped 1$/ });
    await slipped.click();
    await expect.poll(() => page.url()).toContain('slipped=true');
    await expect.poll(() => page.locator('.commitment').count()).toBe(1);
  });

  it('tell a contradiction in a sentence, with both voices and their words', async () => {
    const { page, wrong } = await visit('/contradictions');
    const { data } = await server.ask('{ conflicts { nodes { reading } } }');
    const { reading } = data.conflicts.nodes.find((one: { reading: string }) =>
      one.reading.includes('visitors'),
    );
    const card = page.locator('#conflicts article').filter({ hasText: 'visitors' });
    await card.getByRole('heading', { name: `Visitors of p: ${reading}` }).waitFor();
    expect(await card.locator('.side > p:first-child').allTextContents()).toEqual(['a says', 'b says']);
    expect(await card.locator('.side .evidence mark').allTextContents()).toEqual(['made up', 'made up']);
    expect(wrong).toEqual([]);
  });

  it('show a sum with its parts as a table', async () => {
    const { page, wrong } = await visit('/contradictions');
    const cells = async (table: string): Promise<string[][]> =>
      page
        .getByRole('table', { name: table })
        .locator('tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent ?? ''),
          ),
        );
    await page.getByRole('table').first().waitFor();
    const parts = await cells('The parts of $88.384 million');
    expect(parts.slice(1, 3).sort()).toEqual([
      ['grant', '$12.476 million'],
      ['loan', '$76.310 million'],
    ]);
    expect(parts.slice(3)).toEqual([
      ['Sum', '$88,786,000'],
      ['Stated', '$88.384 million'],
    ]);
    const periods = await cells('The periods of $1,530 million');
    expect(periods.slice(1).map(([, amount]) => amount)).toEqual([
      '$1,206 million',
      '$324 million',
      '$1,530,000,000',
      '$1,530 million',
    ]);
    expect(wrong).toEqual([]);
  });

  it('show two entities that may be one side by side, with the line that decides', async () => {
    const { page, wrong } = await visit('/contradictions', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('link', { name: '1 possible duplicate' }).click();
    const card = page.locator('#duplicates article');
    await card.getByRole('heading', { name: 'differ by a letter: “Islamabad” and “Islammabad”' }).waitFor();
    const [here, there] = [card.locator('.side').first(), card.locator('.side').last()];
    await here.getByRole('link', { name: 'Islamabad' }).first().waitFor();
    await here.getByText('1 figure', { exact: true }).waitFor();
    await here.getByText('7 parks').first().waitFor();
    await there.getByRole('link', { name: 'Islammabad' }).waitFor();
    await there.getByText('No figures').waitFor();
    const copy = card.getByRole('button', { name: 'Copy line' });
    expect(await copy.isDisabled()).toBe(true);
    await card.locator('select').selectOption({ label: 'one entity, kept as City:two' });
    await card.getByLabel('Who decides').fill('A. Khan');
    await card.getByLabel('Why').fill('"one" city');
    await copy.click();
    await card.getByText('Line copied.').waitFor();
    const line = await page.evaluate<string>('navigator.clipboard.readText()');
    const { decisions } = FILE_SCHEMAS.decisions.parse(parse(`decisions:\n${line}\n`));
    expect(decisions).toEqual([{ same: ['City:two', 'City:one'], by: 'A. Khan', why: '"one" city' }]);
    expect(wrong).toEqual([]);
  });

  it('tell in a line how many documents and voices state a figure', async () => {
    const { page } = await visit('/?q=720%2C000');
    const line = page.locator('.hits li').filter({ hasText: '720,000 sq' }).first();
    await line.getByText('3 documents, 3 voices').waitFor();
  });
});
