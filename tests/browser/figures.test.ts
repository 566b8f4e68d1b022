import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
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
    const pairs = new Map<string, number>();
    for (const { indicator, quantity } of data.observations.nodes as Counted[]) {
      const pair = `${indicator.name} ${quantity.normalized.unit.code}`;
      if (quantity.normalized.unit.code !== 'BINARY') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const compared = [...pairs.values()].filter((count) => count > 1).length;
    expect(compared).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.multiples > section').count()).toBe(compared);
    // a single figure is a row
    await expect.poll(() => page.locator('#single tbody tr').count()).toBe(pairs.size - compared);
  });

  it('keeps milestones apart from quantities', async () => {
    const { page } = await visit('/figures');
    const figures = await server.all('observations', 'quantity { unit { code } }');
    const milestones = figures.filter(({ quantity }) => quantity.unit.code === 'BINARY').length;
    expect(milestones).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#milestones tbody tr').count()).toBe(milestones);
  });

  it('is a page of sections that open on a phone', async () => {
    const { page } = await visit('/figures', { width: 390, height: 844 });
    const milestones = page.locator('#milestones');
    const table = milestones.locator('table').first();
    expect(await table.isVisible()).toBe(false);
    await milestones.locator('summary').click();
    await table.waitFor();
  });

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
          .locator('.multiples section', { has: marksOf(words) })
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
    'says every value in its chart or row, with nothing cut off at %i pixels',
    async (width) => {
      const { page } = await visit('/figures', { width });
      await page.locator('.multiples svg').nth(1).waitFor();
      const squeeze = (text: string): string => text.replace(/\s/g, '');
      const charts = await page.locator('.multiples section, #single tbody tr').allTextContents();
      const figures = await server.all('observations', 'about { name } quantity { raw unit { code } }');
      for (const { about, quantity } of figures.filter((one) => one.quantity.unit.code !== 'BINARY'))
        expect(
          charts.filter((chart) =>
            [about.name, quantity.raw].every((words) => squeeze(chart).includes(squeeze(words))),
          ),
        ).not.toEqual([]);
      const cutOff = await page.locator('.multiples svg text').evaluateAll((all) =>
        all
          .filter((text) => {
            const [box, frame] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
            return frame && (box.left < frame.left - 1 || box.right > frame.right + 1);
          })
          .map((text) => text.textContent),
      );
      expect(cutOff).toEqual([]);
    },
  );

  it.each([390, 1280])(
    'lays no number of an axis over another at %i pixels, however far they are apart',
    async (width) => {
      const { page } = await visit('/figures', { width, before: farApart });
      const chart = page.locator('.multiples section', { hasText: 'far apart' }).locator('svg');
      const ticks = chart.locator('[aria-label="x-axis tick label"] text');
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
    const chart = (name: string) => page.locator('.multiples section', { hasText: name }).locator('svg');
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

  it('can be used with Tab and Enter alone: a mark opened, its words followed to the document', async () => {
    const { page, wrong } = await visit('/figures');
    await page.locator('.multiples svg a').first().waitFor();
    await tabTo(page, '.multiples svg a');
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure .evidence mark').first().waitFor();
    await tabTo(page, '.picked-figure button:not(.cite-button)');
    await page.keyboard.press('Enter');
    await page.locator('.picked-figure').waitFor({ state: 'detached' });
    await tabTo(page, '.figure-table .words-button');
    await page.keyboard.press('Enter');
    await page.locator('.figure-table .evidence').first().waitFor();
    await tabTo(page, '.figure-table .evidence a[href*="/document/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/document\/.*\?at=\d+-\d+$/);
    expect(wrong).toEqual([]);
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

  it('judges promises today when no day is chosen, and says so', async () => {
    const { page } = await visit('/promises');
    await page.locator('.commitment').first().waitFor();
    const { data } = await server.ask('{ commitments(first: 1) { nodes { asOf } } }');
    expect(await page.getByLabel('Judged on').inputValue()).toBe(data.commitments.nodes[0].asOf);
  });

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
      .getByRole('heading', { name: /^Two statements of .+ differ by 5%: 43 parks against 45 parks$/ })
      .waitFor();
    await conflict.getByText('Different documents disagree').waitFor();
    await page.getByRole('heading', { name: '1 conflict', exact: true }).waitFor();
    const sides = conflict.locator('.side');
    expect(await sides.locator('.quantity').allTextContents()).toEqual(['43 parks', '45 parks']);
    for (const [index, exact] of words.entries())
      expect(await sides.nth(index).locator('.evidence mark').first().textContent()).toBe(exact);
    await sides.nth(0).getByText('If this is right, “45 parks” is too high.').waitFor();
    await sides.nth(1).getByText('If this is right, “43 parks” is too low.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('joins what was measured by a line, what is promised by a dashed one, and never the one with the other', async () => {
    const { page, wrong } = await visit('/figures', { before: seriesOfPromises });
    const chart = page.locator('.multiples section', { hasText: 'a series' }).locator('svg');
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

  it('tells milestones that are done from those that are promised', async () => {
    const { page } = await visit('/figures');
    const figures = await server.all('observations', 'kind quantity { unit { code } }');
    const done = figures.filter(({ kind, quantity }) => kind === 'ACTUAL' && quantity.unit.code === 'BINARY');
    expect(done.length).toBeGreaterThan(0);
    const rows = page.getByRole('region', { name: 'Milestones done' }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(done.length);
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

interface Answer {
  readonly data: { readonly observations: { nodes: { kind: string; quantity: Quantity }[] } };
}

interface Counted {
  readonly indicator: { readonly name: string };
  readonly quantity: { readonly normalized: { readonly unit: { readonly code: string } } };
}

interface Quantity {
  raw: string;
  readonly normalized: Readonly<Record<string, unknown>>;
}

/** Every figure is of that kind, and the first ones are a number, two bounds and a range, each in a chart with one more number. */
async function meanAllAs(page: Page, kind: string): Promise<void> {
  const numbers: readonly (readonly [string, object])[] = [
    ['a number', { value: 300 }],
    ['over', { min: 200 }],
    ['under', { max: 400 }],
    ['from to', { min: 100, max: 300 }],
  ];
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Figures')) return route.continue();
    const answer = (await (await route.fetch()).json()) as Answer;
    const { observations } = answer.data;
    observations.nodes = observations.nodes.map((figure, index) => {
      const [raw, number] = numbers[index] ??
        (numbers[index - numbers.length] && ['beside it', { value: 250 }]) ?? [
          figure.quantity.raw,
          figure.quantity.normalized,
        ];
      const unit = { code: '1', symbol: '', name: 'count' };
      const normalized = { ...figure.quantity.normalized, value: null, min: null, max: null, ...number };
      const [name] = numbers[index % numbers.length] ?? [];
      const indicator = index < 2 * numbers.length ? { indicator: { id: name, name } } : {};
      const own = index < 2 * numbers.length ? { ...normalized, unit } : normalized;
      return { ...figure, ...indicator, kind, quantity: { ...figure.quantity, raw, normalized: own } };
    });
    return route.fulfill({ json: answer });
  });
}

/** All figures are of one indicator, each a thousand times the one before. */
async function farApart(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Figures')) return route.continue();
    const answer = (await (await route.fetch()).json()) as Answer;
    const { observations } = answer.data;
    observations.nodes = observations.nodes.slice(0, 5).map((figure, index) => ({
      ...figure,
      indicator: { id: 'far', name: 'far apart' },
      ...{ period: null, dueBy: null }, // and no series
      quantity: {
        ...figure.quantity,
        ...{ value: 3 * 1000 ** index, unit: { code: '1', symbol: '', name: 'count' } },
        normalized: {
          value: 3 * 1000 ** index,
          min: null,
          max: null,
          unit: { code: '1', symbol: '', name: 'count' },
        },
      },
    }));
    return route.fulfill({ json: answer });
  });
}

/** The first five figures are of one entity and indicator: three that were measured, in years, and two that are aimed at. */
async function seriesOfPromises(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Figures')) return route.continue();
    const answer = (await (await route.fetch()).json()) as Answer;
    const { observations } = answer.data;
    const about = (observations.nodes[0] as unknown as { about: unknown }).about;
    const unit = { code: 'USD', symbol: '$', name: 'US dollar' };
    observations.nodes = observations.nodes.map((figure, index) => {
      if (index > 4) return figure;
      const year = String(2020 + index);
      const value = (index + 1) * 1_250_000_000;
      return {
        ...figure,
        about,
        indicator: { id: 'series', name: 'a series' },
        kind: index < 3 ? 'ACTUAL' : 'TARGET',
        period: index < 3 ? { label: year, start: year, end: year, frequency: null } : null,
        dueBy: index < 3 ? null : year,
        quantity: {
          ...figure.quantity,
          ...{ raw: `$${value.toLocaleString('en')}`, value, min: null, max: null, unit },
          normalized: { value, min: null, max: null, unit },
        },
      };
    });
    return route.fulfill({ json: answer });
  });
}

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
      spread: 0.0465,
      observations,
    };
    const pageInfo = { hasNextPage: false, endCursor: null };
    return route.fulfill({ json: { data: { conflicts: { totalCount: 1, pageInfo, nodes: [node] } } } });
  });
}

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches('${selector}')`)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
