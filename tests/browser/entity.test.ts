import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the screen of an entity', () => {
  const { server, visit } = useExplorer();

  it('shows each relation with its words, grouped by predicate and direction', async () => {
    const { page, wrong } = await visit('/entity/Country:turkiye');
    const { data } = await server.ask(
      '{ entity(id: "Country:turkiye") { relationships(first: 100) { nodes { evidence { exact } } } } }',
    );
    const links: { evidence: { exact: string }[] }[] = data.entity.relationships.nodes;
    await expect.poll(() => page.locator('.relation-group li').count()).toBe(links.length);
    const shown = await page.locator('.relation-group .words-button q').allTextContents();
    expect(shown.sort()).toEqual(links.map(({ evidence }) => evidence[0]?.exact).sort());
    expect(wrong).toEqual([]);
  });

  it('brings the relations of a group page by page, and says how many there are', async () => {
    const inPagesOf4 = (question: string): string => question.replaceAll('first: 30', 'first: 4');
    const { page, wrong } = await visit('/entity/Country:pakistan', {
      before: (opened) =>
        opened.route('**/graphql', (route) =>
          route.continue({ postData: inPagesOf4(route.request().postData() ?? '') }),
        ),
    });
    const { data } = await server.ask(
      '{ entity(id: "Country:pakistan") { relationships(predicates: [LOCATED_IN], direction: IN, first: 100) { totalCount nodes { subject { name } } } } }',
    );
    const { totalCount, nodes } = data.entity.relationships;
    const group = page.locator('.relation-group', { hasText: 'More links' });
    const items = group.getByRole('listitem');
    await group.getByText(`4 of ${totalCount} are shown`).waitFor();
    expect(await group.locator('.count').textContent()).toBe(String(totalCount));
    const names = nodes.map(({ subject }: { subject: { name: string } }) => subject.name);
    const shown = page.locator('.relation-group', { hasText: 'is the place of' }).getByRole('listitem');
    for (let count = 4; count < totalCount; count += 4) {
      await expect.poll(() => items.count()).toBe(count);
      await group.getByRole('button', { name: 'More links' }).click();
    }
    await expect.poll(() => shown.count()).toBe(totalCount);
    expect(await page.getByRole('button', { name: 'More links' }).count()).toBe(0);
    for (const [index, name] of names.entries()) expect(await shown.nth(index).textContent()).toContain(name);
    expect(wrong).toEqual([]);
  });

  it('opens speaker, document and position behind the words of a figure', async () => {
    const { page, wrong } = await visit('/entity/TechnologyPark:software-technology-parks');
    const { data } = await server.ask(
      '{ observations(where: { kind: ACTUAL }, first: 50) { nodes { about { id name } quantity { raw } statedBy { name } evidence { exact start end } } } }',
    );
    const stated = data.observations.nodes.find(
      ({ statedBy, about }: { statedBy: unknown; about: { name: string } }) =>
        statedBy && /Parks/.test(about.name),
    );
    await page.goto(`${server.url}/entity/${stated.about.id}`);
    await page
      .getByRole('button', { name: new RegExp(`^The words for: .*${escape(stated.quantity.raw)}`) })
      .first()
      .click();
    const evidence = page.locator('#figures-title ~ * .evidence, .figure-table .evidence').first();
    await evidence.waitFor();
    expect(await evidence.locator('mark').textContent()).toBe(stated.evidence[0].exact);
    expect(await evidence.textContent()).toContain(
      `characters ${stated.evidence[0].start}–${stated.evidence[0].end}`,
    );
    expect(await evidence.textContent()).toContain(stated.statedBy.name);
    expect(wrong.filter((line) => !line.startsWith('404'))).toEqual([]);
  });

  it('heads its figures by indicator, and draws a series with its printed unit; a click on a mark opens its evidence', async () => {
    const { page, wrong } = await visit('/entity/Country:pakistan');
    const chart = page.getByRole('group', { name: 'Chart: ICT remittances' });
    await chart.locator('svg a').first().waitFor();
    await chart.getByText('billion US dollars').waitFor();
    await page.getByRole('heading', { name: 'ICT remittances', exact: true }).waitFor();
    await chart.locator('svg a').first().click();
    await page.locator('.picked-figure .evidence mark').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('gives its facts as JSON and its figures as CSV', async () => {
    const { page } = await visit('/entity/Country:pakistan');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    const { entity } = JSON.parse(readFileSync(await (await file).path(), 'utf8'));
    expect(entity.id).toBe('Country:pakistan');
    const csv = await page.getByRole('link', { name: 'Figures as CSV' }).getAttribute('href');
    expect(await (await fetch(`${server.url}${csv}`)).text()).toContain('Country:pakistan');
  });

  it('shows what rests on a data set as cells: no quotation, and no context of running text', async () => {
    const { page, wrong } = await visit('/entity/City:karachi');
    const { data } = await server.ask(
      '{ entity(id: "City:karachi") { evidence(first: 100) { exact document { kind } } } }',
    );
    const [row] = data.entity.evidence.filter(
      ({ document }: { document: { kind: string } }) => document.kind === 'DATASET',
    );
    const cells = page.locator('.data-row').first();
    await cells.waitFor();
    expect(await cells.textContent()).toBe(row.exact);
    expect(await cells.locator('span:visible').allTextContents()).toEqual(
      row.exact.split('\t').filter(Boolean),
    );
    expect(await page.locator('.evidence', { has: cells }).locator('blockquote, .around').count()).toBe(0);
    await page
      .getByText(/^In words: .*name Karachi, .*latitude 24\.8608/)
      .first()
      .waitFor();
    const mentions = page.locator('section', {
      has: page.getByRole('heading', { name: 'In the documents' }),
    });
    const isRow = await mentions
      .locator('.evidence')
      .evaluateAll((all) => all.map((one) => one.querySelector('.data-row') !== null));
    expect(isRow).toEqual([...isRow].sort()); // rows come last
    const quoted = await page.locator('q').allTextContents();
    expect(quoted.filter((words) => words.includes('\t'))).toEqual([]);
    await page.getByText(/\d° N, [\d.]+° E/).waitFor();
    expect(wrong).toEqual([]);
  });

  it('says that there may be more words than the first hundred', async () => {
    const { page } = await visit('/entity/City:karachi', {
      before: (opened) =>
        opened.route('**/graphql', async (route) => {
          if (!route.request().postData()?.includes('query Mentions')) return route.continue();
          const answer = (await (await route.fetch()).json()) as Mentions;
          const [one] = answer.data.entity.evidence;
          answer.data.entity.evidence = Array.from({ length: 100 }, (_, id) => ({ ...one, id: `${id}` }));
          return route.fulfill({ json: answer });
        }),
    });
    await page.getByText('The first 100 are shown.').waitFor();
  });

  it('says on the lines of its small picture what they mean', async () => {
    const { page, wrong } = await visit('/entity/Official:shaza-fatima-khawaja');
    const picture = page.locator('.small-graph');
    await picture.getByText('took part in', { exact: true }).waitFor();
    await picture
      .getByText('Minister of State for Information Technology and Telecommunication')
      .last()
      .waitFor();
    expect(await picture.locator('g title').allTextContents()).toContain(
      'Shaza Fatima Khawaja took part in Meeting of Khawaja and Neziroglu',
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    'Country:turkiye',
    'Official:shaza-fatima-khawaja',
    'Event:khawaja-neziroglu-meeting',
    'City:bagh',
  ])('has no words on others in the small picture of %s', async (id) => {
    const { page } = await visit(`/entity/${id}`);
    await page.locator('.small-graph text').first().waitFor();
    const boxes = await page.evaluate<{ left: number; right: number; top: number; bottom: number }[]>(
      `[...document.querySelectorAll('.small-graph text')].map((one) => one.getBoundingClientRect().toJSON())`,
    );
    const onOthers = boxes.filter((one, index) =>
      boxes.slice(0, index).some(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 3 && // the space above and below letters
          other.top < one.bottom - 3,
      ),
    );
    expect(onOthers).toEqual([]);
  });

  it('lists the promises and figures that an official stated, and offers no file of figures where there are none', async () => {
    const { data } = await server.ask(
      '{ observations(where: { kind: TARGET }, first: 100) { nodes { id statedBy { id __typename } } } }',
    );
    const promises: { id: string; statedBy: { id: string; __typename: string } | null }[] =
      data.observations.nodes;
    const by = promises.find(({ statedBy }) => statedBy?.__typename === 'Official')?.statedBy?.id ?? '';
    const { page, wrong } = await visit(`/entity/${by}`);
    const promised = page.locator('section', { has: page.getByRole('heading', { name: /^Promised by/ }) });
    for (const { id } of promises.filter(({ statedBy }) => statedBy?.id === by))
      await promised.locator(`[id="${id}"]`).waitFor();
    expect(await page.getByRole('link', { name: 'Figures as CSV' }).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('tells what no document says of it though it is said of others of its type', async () => {
    const { data } = await server.ask(
      '{ technologyParks(first: 100) { nodes { id relationships(predicates: [LED_BY], direction: OUT, first: 1) { totalCount } } } }',
    );
    const parks: { id: string; relationships: { totalCount: number } }[] = data.technologyParks.nodes;
    const line = 'No document says who is responsible.';
    for (const led of [0, 1]) {
      const { id } = parks.find(({ relationships }) => relationships.totalCount === led) ?? { id: '' };
      const { page, wrong } = await visit(`/entity/${id}`);
      await page.locator('.facts section').first().waitFor();
      if (led === 0) await page.getByText(line).waitFor();
      else {
        await page.waitForLoadState('networkidle');
        expect(await page.getByText(line).count()).toBe(0);
      }
      expect(wrong).toEqual([]);
    }
  });

  it('says so when there is no such entity, and leads to a search for what the id says', async () => {
    const { page, wrong } = await visit('/entity/City:karachi-it-park');
    await page.getByRole('heading', { name: 'No such entity' }).waitFor();
    await page.getByRole('link', { name: 'Search for “karachi it park”' }).click();
    await page.locator('#found-ENTITIES').getByText('Karachi IT Park', { exact: true }).waitFor();
    expect(wrong).toEqual([]);
  });
});

interface Mentions {
  readonly data: { readonly entity: { evidence: { readonly id: string }[] } };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
