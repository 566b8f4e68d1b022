import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

describe('the checks of the article', () => {
  const server = useServer();

  it('show growth that its amounts do not give, yet their rounding allows', async () => {
    const { data } = await server.ask(`{
      checks(where: { kind: GROWTH }) {
        totalCount
        nodes {
          formula reported computed difference unit { code } withinRounding possible { min max } withinPossible
          about { name } reportedBy { quantity { raw } } computedFrom { quantity { raw } } claims { quantity { raw } evidence { exact } }
        }
      }
    }`);
    expect(data.checks.totalCount).toBe(1);
    const [check] = data.checks.nodes;
    expect(check).toMatchObject({
      formula: '(1530000000 - 1150000000) / 1150000000 * 100',
      reported: 32.7,
      unit: { code: '%' },
      withinRounding: false,
      withinPossible: true,
      about: { name: 'Pakistan' },
      reportedBy: { quantity: { raw: '32.7%' } },
      computedFrom: [{ quantity: { raw: '$1.53 billion' } }, { quantity: { raw: '$1.15 billion' } }],
    });
    expect(check.computed).toBeCloseTo(33.04, 2);
    expect(check.difference).toBeCloseTo(0.34, 2);
    expect(check.possible.min).toBeCloseTo(32.03, 2);
    expect(check.possible.max).toBeCloseTo(34.06, 2);
    expect(check.claims.map(({ quantity }: { quantity: { raw: string } }) => quantity.raw)).toEqual([
      '32.7%',
      '$1.53 billion',
      '$1.15 billion',
    ]);
    for (const { evidence } of check.claims) expect(evidence.length).toBeGreaterThan(0);
  });

  it('count the parks that it names', async () => {
    const { data } = await server.ask(`{
      checks(where: { kind: COUNT, about: "Country:pakistan" }) {
        nodes { formula reported computed difference withinRounding computedFrom { id } reportedBy { counted { name } } }
      }
    }`);
    expect(data.checks.nodes).toEqual([
      {
        formula: 'number of: Islamabad IT Park, Karachi IT Park',
        reported: 2,
        computed: 2,
        difference: 0,
        withinRounding: true,
        computedFrom: [],
        reportedBy: { counted: [{ name: 'Islamabad IT Park' }, { name: 'Karachi IT Park' }] },
      },
    ]);
  });

  it('come in the order of how much they differ, and are filtered', async () => {
    const { data } = await server.ask(`{
      all: checks { totalCount nodes { id kind } }
      off: checks(where: { withinRounding: false }) { nodes { kind } }
      wrong: checks(where: { withinPossible: false }) { totalCount }
      article: checks(where: { document: "Document:pakistan-ict-article" }) { totalCount }
      gazetteer: checks(where: { document: "Document:gazetteer" }) { totalCount }
      last: checks(last: 1) { nodes { kind } pageInfo { hasPreviousPage } }
    }`);
    expect(data.all.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['GROWTH', 'COUNT']);
    expect(data.off.nodes).toEqual([{ kind: 'GROWTH' }]);
    expect(data.wrong.totalCount).toBe(0);
    expect(data.article.totalCount).toBe(2);
    expect(data.gazetteer.totalCount).toBe(0);
    expect(data.last).toEqual({ nodes: [{ kind: 'COUNT' }], pageInfo: { hasPreviousPage: true } });
    const { data: byId } = await server.ask(
      `{ node(id: "${data.all.nodes[0].id}") { ... on Check { kind reported } } }`,
    );
    expect(byId.node).toEqual({ kind: 'GROWTH', reported: 32.7 });
  });
});
