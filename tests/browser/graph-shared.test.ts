// The picture for others: on a slide, as a link, in a frame of another page; and what a newcomer asks the graph for.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { CY, drawnCounts, fragment, PARKS, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the empty graph screen', () => {
  const { server, visit } = useExplorer();

  it('sees how Türkiye and the export board are connected in three steps: the graph, and two names', async () => {
    const { page, wrong } = await visit('/');
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    const start = page.getByRole('region', { name: 'How are two entities connected?' });
    await start.getByRole('combobox', { name: 'From' }).fill('turkiye');
    await page.getByRole('option', { name: /^Country Türkiye/ }).click();
    await start.getByRole('combobox', { name: 'To' }).fill('export board');
    await page.getByRole('option', { name: /Export Board/ }).click();
    const path = page.locator('.found li').first();
    await path.getByText('Türkiye').waitFor();
    const { data } = await server.ask(
      '{ paths(from: "Country:turkiye", to: "Agency:pakistan-software-export-board") { paths { nodes { id name } } } }',
    );
    const [shortest] = data.paths.paths;
    for (const { name } of shortest.nodes) expect(await path.textContent()).toContain(name);
    await settled(page);
    await expect.poll(async () => (await drawnCounts(page))[0]).toBe(shortest.nodes.length);
    expect(await page.evaluate(`${CY}.$('edge.meant').length`)).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describeScreens('a picture for others', () => {
  const { server, visit } = useExplorer();

  it('is a slide with title, legend, source and link, without counters and selection', async () => {
    const { page, wrong } = await visit('/entity/Technology:5g', { theme: 'dark' });
    await page.getByRole('link', { name: 'Slide' }).click();
    const dialog = page.getByRole('dialog', { name: 'A picture for a slide' });
    await dialog.getByLabel('Title').fill('Who & what <5G>');
    await expect.poll(() => dialog.getByRole('button', { name: 'Save as SVG' }).isEnabled()).toBe(true);
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as SVG' }).click();
    const svg = readFileSync(await (await saving).path(), 'utf8');
    const { data } = await server.ask(
      '{ neighbourhood(ids: ["Technology:5g"]) { nodes { name } } documents(where: { kind: ARTICLE }) { nodes { title } } statistics { version } }',
    );
    const words = (await page.evaluate(
      `[...new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelectorAll('text')].map((text) => text.textContent).join(' ')`,
    )) as string;
    expect(words).toContain('Who & what <5G>');
    for (const { name } of data.neighbourhood.nodes)
      for (const word of name.split(' ')) expect(words).toContain(word);
    for (const { title } of data.documents.nodes)
      for (const word of title.split(' ')) expect(words).toContain(word);
    expect(words).toContain('Technology');
    expect(words).toContain(`version ${data.statistics.version}`);
    expect(words.replaceAll(' ', '')).toContain('/graph#around=Technology:5g&title=');
    expect(words).not.toMatch(/\+\d/);
    expect(svg).toContain('viewBox="0 0 1600 900"');
    expect(svg).toContain('fill="rgb(255, 255, 255)"'); // light, whatever the theme
    // the title stays with the picture
    await expect.poll(() => fragment(page)).toContain('title=Who & what <5G>');
    expect(new URL(page.url()).search).toBe('');
    expect(wrong).toEqual([]);
  });

  it('is a link that opens it, and code for a web page', async () => {
    const { page, wrong } = await visit(PARKS, { permissions: ['clipboard-read', 'clipboard-write'] });
    await settled(page);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: /Copy link/ }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    expect(await copied()).toBe(page.url());
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: /Copy code/ }).click();
    await page.getByRole('status').getByText('Code copied').waitFor();
    expect(await copied()).toMatch(
      /^<iframe src="http:\/\/[^"]+\/embed\/graph#nodes=TechnologyPark:karachi-it-park[^"]*"/,
    );
    expect(wrong).toEqual([]);
  });
});

describeScreens('a page with a picture in a frame', () => {
  let frame = '';
  const pages = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>News</title><body>${frame}`);
  });
  beforeAll(async () => {
    pages.listen(0, '127.0.0.1');
    await once(pages, 'listening');
  });
  afterAll(() => void pages.close());
  const news = (): string => `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const allowing = useServer({
    doors: {
      get frameAncestors() {
        return [news()]; // once the other server listens
      },
    },
  });
  const { visit } = useExplorer({ server: allowing });
  const other = useServer();

  it('shows it, with the words behind a link, and leads to the whole', async () => {
    frame = `<iframe src="${allowing.url}${PARKS.replace('/graph', '/embed/graph')}&amp;title=Parks" width="800" height="500" title="Graph"></iframe>`;
    const { page } = await visit('/theme.js'); // a page that asks for nothing
    await page.goto(news());
    const inside = page.frameLocator('iframe');
    await inside.getByRole('heading', { name: 'Parks' }).waitFor();
    await inside.locator('[data-settled=true] .canvas canvas').first().waitFor();
    expect(await inside.getByRole('navigation').count()).toBe(0);
    const [, shown] = page.frames();
    await shown?.waitForFunction(`${CY}?.nodes().length === 3`);
    await shown?.evaluate(
      `${CY}.getElementById('TechnologyPark:karachi-it-park-LOCATED_IN-City:karachi').select()`,
    );
    await inside.locator('.evidence mark').first().waitFor();
    const whole = await inside.getByRole('link', { name: 'Open in ICT Graph' }).getAttribute('href');
    expect(whole).toContain(`${allowing.url}/graph#nodes=TechnologyPark:karachi-it-park`);
  });

  it('shows none of a server that does not name it', async () => {
    frame = `<iframe src="${other.url}${PARKS.replace('/graph', '/embed/graph')}" title="Graph"></iframe>`;
    const { page, wrong } = await visit('/theme.js');
    await page.goto(news());
    await expect.poll(() => wrong.join()).toContain('frame-ancestors');
    expect(await page.frameLocator('iframe').locator('.canvas').count()).toBe(0);
  });
});
