import { expect, it } from 'vitest';
import { describeScreens, openAll, useExplorer } from './explorer.js';
import { farApart, meanAllAs, seriesOfPromises } from './made-up-figures.js';

describeScreens('the charts of figures', () => {
  const { visit } = useExplorer();

  it.each([
    ['ACTUAL', 'circle', true],
    ['TARGET', 'circle', false],
    ['FORECAST', 'diamond', false],
    ['BASELINE', 'square', false],
  ] as const)(
    'draws every %s as a %s, filled or hollow as its kind is, not as its number is',
    async (...one) => {
      const [kind, shape, filled] = one;
      const { page, wrong } = await visit('/figures', { before: (opened) => meanAllAs(opened, kind) });
      const marks = page.locator(`.multiples svg [aria-label$="(${kind.toLowerCase()})"]`);
      await marks.first().waitFor();
      expect(await page.locator('.multiples svg [aria-label$=")"]').count()).toBe(await marks.count());
      const looks = await marks.evaluateAll((all) =>
        all.map((mark) => {
          const style = mark.ownerDocument.defaultView?.getComputedStyle(mark);
          const corners = /[hv]/i.test(mark.getAttribute('d') ?? '') ? 'square' : 'diamond';
          return `${mark.tagName === 'circle' ? 'circle' : corners} ${style?.fill === style?.stroke}`;
        }),
      );
      expect([...new Set(looks)]).toEqual([`${shape} ${filled}`]);
      // a number, over, under, from … to: the arrow alone tells the bounds, a range has two ends, and one stop of the keyboard
      const marksOf = (words: string) => page.locator(`[aria-label*=": ${words} ("]`);
      for (const [words, ends, arrow] of [
        ['a number', 1, ''],
        ['over', 1, '→'],
        ['under', 1, '←'],
        ['from to', 2, ''],
      ] as const) {
        const chart = page
          .locator('.multiples details', { has: marksOf(words) })
          .first()
          .locator('svg');
        expect(await chart.locator('a').count()).toBe(ends + 1); // with the one to compare it with
        expect(await chart.locator('a:not([tabindex="-1"])').count()).toBe(2);
        expect(((await chart.textContent()) ?? '').replace(/[^←→]/g, '')).toBe(arrow);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([390, 1280])(
    'lays no number of an axis over another at %i pixels, however far they are apart',
    async (width) => {
      const { page } = await visit('/figures', { width, before: farApart });
      const chart = page.locator('.multiples details', { hasText: 'far apart' }).locator('svg');
      const ticks = chart.locator('[aria-label="x-axis tick label"] text');
      await chart.waitFor({ state: 'attached' });
      await openAll(page);
      await ticks.first().waitFor();
      const boxes = await ticks.evaluateAll((all) =>
        all.map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
      expect(boxes.length).toBeGreaterThan(1);
      for (const [index, { left }] of boxes.entries())
        expect(left).toBeGreaterThan(boxes[index - 1]?.right ?? -Infinity);
    },
  );

  it('has axes in the printed unit, in which their numbers are short, or in the base unit', async () => {
    const { page } = await visit('/figures');
    const chart = (name: string) => page.locator('.multiples details', { hasText: name }).locator('svg');
    await chart('ICT remittances').getByText('billion US dollars', { exact: true }).waitFor();
    await chart('Contribution to exports').getByText('million US dollars', { exact: true }).waitFor();
    await chart('Floor area').getByText('million sq ft', { exact: true }).waitFor();
    // the base unit is a choice, which the address holds
    await page.getByLabel('Axes in').selectOption('base');
    await chart('ICT remittances').getByText('USD billion', { exact: true }).waitFor();
    await chart('Floor area').getByText('m²', { exact: true }).waitFor();
    expect(page.url()).toContain('axis=base');
    await page.reload();
    await chart('Floor area').getByText('m²', { exact: true }).waitFor();
  });

  it('joins what was measured by a line, what is promised by a dashed one, and never the one with the other', async () => {
    const { page, wrong } = await visit('/figures', { before: seriesOfPromises });
    const chart = page.locator('.multiples details', { hasText: 'a series' }).locator('svg');
    const lines = chart.locator('[aria-label="line"] path');
    await lines.first().waitFor({ state: 'attached' });
    const drawn = await lines.evaluateAll((all) =>
      all.map((line) => ({
        dashed: (line.closest('[stroke-dasharray]') ?? line).getAttribute('stroke-dasharray') !== null,
        points: (line.getAttribute('d') ?? '').split(/[ML]/).length - 1,
      })),
    );
    expect(drawn).toHaveLength(2);
    expect(drawn.find(({ dashed }) => !dashed)?.points).toBe(3); // the three years that were measured
    expect(drawn.find(({ dashed }) => dashed)?.points).toBe(2); // the two that are aimed at
    expect(await chart.locator('a').count()).toBe(5);
    expect(wrong).toEqual([]);
  });

  it.each(
    [390, 1280].flatMap((width) =>
      ['/figures', '/figures?axis=base', '/entity/Country:pakistan'].map((path) => [path, width] as const),
    ),
  )('%s lays no words of a chart over others at %i pixels', async (path, width) => {
    const { page } = await visit(path, { width, before: seriesOfPromises });
    await page.locator('.figure-chart svg').first().waitFor();
    await openAll(page);
    await page.evaluate('document.fonts.ready');
    const charts = await page.locator('.figure-chart svg').evaluateAll((all) =>
      all.map((chart) =>
        [...chart.querySelectorAll('text')]
          .flatMap((text) => {
            const lines = [...text.querySelectorAll('tspan')];
            return lines.length > 0 ? lines : [text];
          })
          .filter((text) => (text.textContent ?? '').trim() !== '' && !/[←→↑↓]/.test(text.textContent ?? ''))
          .map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { words: text.textContent ?? '', left, right, top, bottom };
          }),
      ),
    );
    for (const words of charts) {
      expect(words.length).toBeGreaterThan(2);
      const over = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 4 && // the room around letters may touch
              other.top < one.bottom - 4,
          )
          .map((other) => `${one.words} | ${other.words}`),
      );
      expect(over).toEqual([]);
    }
  });
});
