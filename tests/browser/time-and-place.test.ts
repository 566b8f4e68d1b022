import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the timeline and the map', () => {
  const { server, visit } = useExplorer();

  it('shows every moment in the picture and in the list, in order of date', async () => {
    const { page, wrong } = await visit('/timeline');
    const { data } = await server.ask('{ timeline(first: 100) { totalCount } }');
    const count = data.timeline.totalCount;
    expect(count).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.moments > li').count()).toBe(count);
    expect(await page.locator('.time-picture a').count()).toBe(count);
    await page
      .locator('.time-picture')
      .getByText(/^Today, /)
      .waitFor();
    expect(wrong).toEqual([]);
  });

  it('narrows the timeline by its address, and keeps what is chosen there', async () => {
    const { page } = await visit('/timeline?kind=DUE_DATE');
    const { data } = await server.ask('{ timeline(kinds: [DUE_DATE], first: 100) { totalCount } }');
    await expect.poll(() => page.locator('.moments > li').count()).toBe(data.timeline.totalCount);
    await page.getByLabel('Year').selectOption('2027');
    expect(page.url()).toContain('kind=DUE_DATE&year=2027');
    for (const when of await page.locator('.moments .when').allTextContents()) expect(when).toContain('2027');
  });

  it('says so when nothing dated passes the filters, and shows what was asked', async () => {
    const { page, wrong } = await visit('/timeline?year=1900&about=Nobody:at-all');
    await page.getByText('Nothing that is dated matches these filters.').waitFor();
    expect(await page.getByLabel('Year').inputValue()).toBe('1900');
    expect(wrong).toEqual([]);
  });

  it('puts every place that has coordinates on the coast lines, with what lies there', async () => {
    const { page, wrong } = await visit('/map');
    const places = (await server.all('entities', 'id ... on Place { coordinates { latitude } }')).filter(
      ({ coordinates }) => coordinates,
    );
    await page.locator('.map-picture .land').waitFor();
    expect(await page.locator('.map-picture circle').count()).toBe(places.length);
    expect(await page.locator('.places > li').count()).toBe(places.length);
    expect(wrong).toEqual([]);
  });

  it('chooses a place with the keyboard, and holds it in the address', async () => {
    const { page, wrong } = await visit('/map');
    const point = page.locator('.map-picture a').first();
    await point.focus();
    const name = await point.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.places > li').count()).toBe(1);
    expect(await page.locator('.places h2').textContent()).toContain(name);
    expect(new URL(page.url()).searchParams.get('place')).toBeTruthy();
    expect(wrong).toEqual([]);
  });

  it('shows on the card of a place each figure that lies there, with its words, kind, speaker and document', async () => {
    const { page, wrong } = await visit('/map?place=City:karachi');
    const { data } = await server.ask(
      '{ entity(id: "City:karachi") { relationships(direction: IN, predicates: [LOCATED_IN], first: 100) { nodes { subject { observations(first: 100) { nodes { id quantity { raw } evidence { exact document { id } } } } } } } } }',
    );
    interface Figure {
      readonly evidence: readonly { readonly exact: string; readonly document: { readonly id: string } }[];
    }
    const figures: Figure[] = data.entity.relationships.nodes.flatMap(
      ({ subject }: { subject: { observations: { nodes: Figure[] } } }) => subject.observations.nodes,
    );
    expect(figures.length).toBeGreaterThan(1);
    const lines = page.locator('.place-figures > li');
    await expect.poll(() => lines.count()).toBe(figures.length);
    const quoted = await lines.locator('q').allTextContents();
    expect(quoted.sort()).toEqual(figures.map(({ evidence }) => evidence[0]?.exact).sort());
    for (let index = 0; index < figures.length; index++) {
      const line = lines.nth(index);
      expect(await line.locator('.kind-tag').count()).toBe(1);
      expect(await line.textContent()).toContain('stated by');
      expect(await line.locator('a[href^="/entity/"]').count()).toBeGreaterThan(0);
      expect(await line.locator('a[href^="/document/"]').count()).toBe(1);
    }
    expect(wrong).toEqual([]);
  });

  it('narrows the map by what figures can be narrowed by, and holds it in the address', async () => {
    const { page } = await visit('/map?kind=FORECAST');
    await page.locator('.places > li').first().waitFor();
    const tags = await page.locator('.places .kind-tag').allTextContents();
    expect([...new Set(tags)]).toEqual(['Forecast']);
    expect(await page.getByLabel('Meant as').inputValue()).toBe('FORECAST');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('lets go of a place by Escape', async () => {
    const { page } = await visit('/map?place=City:karachi');
    await page.locator('.map-picture a[aria-current="true"]').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.places > li').count()).toBeGreaterThan(1);
    expect(new URL(page.url()).searchParams.get('place')).toBeNull();
  });
});
