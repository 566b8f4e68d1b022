import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Figure {
  readonly dueBy: string | null;
  readonly quantity: { readonly raw: string };
}

describe('figures', () => {
  const server = useServer();
  const figures = async (args: string): Promise<Figure[]> => {
    const { data, errors } = await server.ask(
      `{ observations(${args}, first: 100) { nodes { dueBy quantity { raw } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.observations.nodes;
  };
  const raws = async (where: string): Promise<string[]> =>
    (await figures(`where: { ${where} }`)).map(({ quantity }) => quantity.raw);

  it('over a number lie above it: neither at it nor below, nor anywhere that nobody says', async () => {
    const companies = 'indicator: "Indicator:companies"';
    expect(await raws(`${companies}, value: { gte: 350 }`)).toContain('over 350');
    expect(await raws(`${companies}, value: { lte: 350 }`)).not.toContain('over 350');
    expect(await raws(`${companies}, value: { gte: 351 }`)).not.toContain('over 350');
  });

  it('that are a range count wherever they overlap', async () => {
    const range = (await raws('value: { gte: 19000000, lte: 19000000 }')).filter((raw) => raw.includes('18'));
    expect(range).toHaveLength(1);
    expect(await raws('value: { gte: 18000000, lte: 18000000 }')).toEqual(expect.arrayContaining(range));
    expect(await raws('value: { gte: 20000001, lte: 21000000 }')).not.toEqual(expect.arrayContaining(range));
  });

  it('are compared in the unit that is asked for, and else in its base', async () => {
    const millions = await raws('unit: "USD_MILLION", value: { gte: 90 }');
    expect(millions).toContain('$100 million');
    expect(millions).not.toContain('$15 million');
    expect(await raws('unit: "USD", value: { gte: 90000000 }')).toEqual(expect.arrayContaining(millions));
  });

  it('by due date have those without one at the end, in both directions', async () => {
    for (const order of ['DUE_BY_ASC', 'DUE_BY_DESC']) {
      const due = (await figures(`orderBy: ${order}`)).map(({ dueBy }) => dueBy);
      const dated = due.filter((date) => date !== null);
      expect(dated.length).toBeGreaterThan(1);
      expect(due.slice(0, dated.length)).toEqual(dated);
    }
  });
});
