// Figures as the data has none: the answer of the API, changed on its way to the page.
import type { Page } from 'playwright-core';

export interface Answer {
  readonly data: { readonly observations: { nodes: { kind: string; quantity: Quantity }[] } };
}

interface Quantity {
  raw: string;
  readonly normalized: Readonly<Record<string, unknown>>;
}

/** Every figure is of that kind, and the first ones are a number, two bounds and a range, each in a chart with one more number. */
export async function meanAllAs(page: Page, kind: string): Promise<void> {
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
export async function farApart(page: Page): Promise<void> {
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
export async function seriesOfPromises(page: Page): Promise<void> {
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
