// The picture of the Graph screen as its reader's own: it lasts, it comes into view, and it looks as is wished.
import { expect, it } from 'vitest';
import { clickOn, CY, drawnCounts, fragment, outOfView, PARKS, positions, settled } from './canvas.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('a picture of the graph', () => {
  const { server, visit } = useExplorer();

  it('opens from an entity with its neighbours, selected', async () => {
    const id = 'TechnologyPark:karachi-it-park';
    const { page, wrong } = await visit(`/entity/${id}`);
    await page.getByRole('link', { name: 'Open in graph' }).click();
    await settled(page);
    const { data } = await server.ask(`{ neighbourhood(ids: ["${id}"]) { nodes { id } edges { id } } }`);
    const { nodes, edges } = data.neighbourhood;
    expect(await drawnCounts(page)).toEqual([nodes.length, edges.length]);
    expect(nodes.length).toBeGreaterThan(1);
    await page.locator('.graph-panel').getByRole('heading', { name: 'Karachi IT Park' }).waitFor();
    expect(fragment(page)).toContain(`selected=${id}`);
    expect(wrong).toEqual([]);
  });

  it('lives on while another screen is looked at, by Back and by a link, with undo; no other address has it', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.locator('.legend').getByRole('checkbox', { name: /Cit/ }).uncheck();
    await expect.poll(() => drawnCounts(page)).toEqual([2, 0]);
    const before = await positions(page);
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByRole('heading', { name: 'Figures', level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toBe('');

    await page.goBack();
    await settled(page);
    expect(await positions(page)).toEqual(before);
    await page.getByRole('link', { name: 'Promises', exact: true }).click();
    await page.getByRole('heading', { name: 'Promises', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await settled(page);
    expect(await positions(page)).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => drawnCounts(page)).toEqual([3, 2]);
    expect(wrong).toEqual([]);
  });

  it('is one step back when another is opened', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await page.evaluate(`location.hash = 'around=Technology:5g'`);
    await expect.poll(() => fragment(page)).toContain('nodes=Technology:5g');
    await settled(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => Object.keys(await positions(page))).toContain('City:karachi');
    expect(wrong).toEqual([]);
  });

  it('comes into view with whatever is added, however far the view was moved', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    for (let times = 0; times < 8; times++) await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await outOfView(page)).toBeGreaterThan(0);
    const box = page.getByRole('combobox', { name: /Find in the picture/ });
    await box.fill('5G');
    await page.getByRole('option', { name: '5G add' }).click();
    await settled(page);
    await expect.poll(() => drawnCounts(page)).toEqual([4, 2]);
    await expect.poll(() => outOfView(page)).toBe(0);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['far away', '@999999,999999', '@-999999,5'],
    ['one over the other', '@7,7', '@7,7'],
    ['at places that are none', '@NaN,1', '@1e400,0'],
  ])('is seen whatever its address says of places: %s', async (_what, one, other) => {
    const { page, wrong } = await visit(`/graph#nodes=City:karachi${one};Country:pakistan${other}`);
    await settled(page);
    await expect.poll(() => drawnCounts(page)).toEqual([2, 1]);
    expect(await outOfView(page)).toBe(0);
    const places = Object.values(await positions(page));
    expect(places[0]).not.toEqual(places[1]);
    expect(await page.evaluate<number>(`${CY}.zoom()`)).toBeGreaterThan(0.3);
    expect(wrong).toEqual([]);
  });

  it('tells what is wrong with an address that asks for what is not there, and leads on', async () => {
    const { page } = await visit('/graph#around=City:nowhere');
    await page.getByText('City:nowhere').waitFor();
    await page.getByRole('heading', { name: 'Start with a question' }).waitFor();
  });

  it('keeps who is chosen when its type is switched off', async () => {
    const { page, wrong } = await visit(PARKS);
    await settled(page);
    await clickOn(page, 'City:karachi');
    await page.locator('.legend').getByRole('checkbox', { name: /Cit/ }).uncheck();
    await page
      .locator('.legend')
      .getByRole('checkbox', { name: /Countr/ })
      .uncheck();
    await expect
      .poll(async () => Object.keys(await positions(page)).sort())
      .toEqual(['City:karachi', 'TechnologyPark:karachi-it-park']);
    expect(fragment(page)).toContain('kept=City:karachi');
    expect(wrong).toEqual([]);
  });

  it('has sizes and colours as is wished, and notes, which travel in the address', async () => {
    const { page, wrong } = await visit(`${PARKS}&selected=City:karachi`);
    await settled(page);
    const sizes = () => page.evaluate<number[]>(`${CY}.nodes().map((node) => node.data('size'))`);
    const colours = () => page.evaluate<string[]>(`${CY}.nodes().map((node) => node.data('colour'))`);
    expect(new Set(await sizes()).size).toBe(1);
    expect(new Set(await colours()).size).toBe(2); // places, and a park
    await page.getByLabel('Size by').selectOption('links');
    await expect.poll(async () => new Set(await sizes()).size).toBe(2);
    await page.getByLabel('Colour by').selectOption('community');
    await expect.poll(async () => new Set(await colours()).size).toBe(1);
    await page.locator('.communities').getByText('around Karachi').waitFor();
    await page.getByLabel(/^Your note/).fill('Visit; ask & see');
    await page.getByLabel(/^Your note/).press('Enter');
    await expect.poll(() => page.url()).toContain('notes=');

    const again = await visit(new URL(page.url()).pathname + new URL(page.url()).hash);
    await settled(again.page);
    const label = await again.page.evaluate<string>(`${CY}.getElementById('City:karachi').data('label')`);
    expect(label).toContain('✎ Visit; ask & see');
    await again.page.locator('.communities').waitFor();
    expect([...wrong, ...again.wrong]).toEqual([]);
  });

  it('names its links where they are few, and those of what is chosen where they are many', async () => {
    const { page, wrong } = await visit('/graph#types=*');
    await settled(page);
    const named = () =>
      page.evaluate<number>(`${CY}.edges().filter((edge) => edge.style('label') !== '').length`);
    expect(await named()).toBe(0);
    await page.evaluate(`${CY}.getElementById('TechnologyPark:karachi-it-park').select()`);
    await expect.poll(named).toBeGreaterThan(0);
    const [, edges] = await drawnCounts(page);
    expect(await named()).toBeLessThan(edges);
    await page.getByLabel('Name links').selectOption('all');
    await expect.poll(named).toBe(edges);
    expect(wrong).toEqual([]);
  });

  it.each([
    [390, 844],
    [640, 400], // 1280 × 800 at 200 %
  ])('has all its tools in reach at %i × %i', async (width, height) => {
    const { page, wrong } = await visit(PARKS, { width, height });
    await settled(page);
    const boxes = await page
      .locator('.toolbar > .tools > button:visible')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).map(({ right, top }) => ({ right, top })),
      );
    expect(boxes.length).toBeGreaterThan(6);
    for (const { right } of boxes) expect(right).toBeLessThanOrEqual(width);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1); // what there is no room for is in the menu alone
    await page.getByRole('button', { name: 'More' }).click();
    const menu = page.getByRole('group', { name: 'All commands' });
    for (const name of ['Redo', 'Lasso', 'Full screen', 'Help', 'Rings'])
      await menu.getByRole('button', { name }).waitFor();
    await menu.getByRole('button', { name: 'Rings' }).click();
    await expect.poll(() => fragment(page)).toContain('layout=concentric');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.getByRole('search').count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('on a phone has no words or buttons of the screen over names and words', async () => {
    const { page, wrong } = await visit(
      '/graph#paths=Country:turkiye;Agency:pakistan-software-export-board',
      { width: 390, height: 844 },
    );
    await settled(page);
    const message = await page.locator('.graph-message').boundingBox();
    const panel = await page.locator('.graph-panel').boundingBox();
    expect((message?.y ?? 844) + (message?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
    expect(await page.locator('.zoom').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('says nothing any more of a step that was taken back', async () => {
    const { page, wrong } = await visit(`${PARKS}&selected=Country:pakistan`);
    await settled(page);
    await page.locator('[data-side="LOCATED_IN IN"]').getByRole('button', { name: /^Add/ }).click();
    await page
      .locator('.graph-message')
      .getByText(/^Added/)
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.graph-message').textContent()).toBe('');
    expect(wrong).toEqual([]);
  });
});
