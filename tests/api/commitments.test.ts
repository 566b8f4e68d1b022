import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

describe('the promises of the article', () => {
  const server = useServer();
  const asOf = async (day: string): Promise<Record<string, string>> => {
    const { data, errors } = await server.ask(
      `{ commitments(asOf: "${day}", where: { dueBefore: "2030" }) { nodes { status asOf promise { about { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      data.commitments.nodes.map(
        ({ status, promise }: { status: string; promise: { about: { name: string } } }) => [
          promise.about.name,
          status,
        ],
      ),
    );
  };

  it.each([
    ['2024-12-01', 'OPEN', 'OPEN', 'OPEN', 'OPEN'],
    ['2025-06-30', 'OPEN', 'OPEN', 'OPEN', 'OPEN'],
    ['2025-07-01', 'OVERDUE', 'OPEN', 'OPEN', 'OPEN'],
    ['2025', 'OVERDUE', 'OPEN', 'OPEN', 'OPEN'],
    ['2026-01-01', 'OVERDUE', 'OVERDUE', 'OPEN', 'OPEN'],
    ['2028-01-01', 'OVERDUE', 'OVERDUE', 'OVERDUE', 'OVERDUE'],
  ])(
    'as of %s: those due in FY 2024-25 %s, 2025 %s, 2027 %s and %s',
    async (day, women, islamabad, karachi, rozgaar) => {
      expect(await asOf(day)).toEqual({
        'Women Technology Park, Bagh': women,
        'Islamabad IT Park': islamabad,
        'Karachi IT Park': karachi,
        'e-Rozgaar centers': rozgaar,
      });
    },
  );

  it('say why, on which day, and nothing of shares that make no sense', async () => {
    const { data } = await server.ask(`{
      commitments(asOf: "2026-01", where: { about: "TechnologyPark:islamabad-it-park", indicator: "Indicator:completion" }) {
        totalCount
        nodes { dueBy asOf status reason progress decidedBy { id } promise { quantity { raw } evidence { exact } } }
      }
    }`);
    expect(data.commitments).toEqual({
      totalCount: 1,
      nodes: [
        {
          dueBy: '2025',
          asOf: '2026-01-31',
          status: 'OVERDUE',
          reason: 'Due by 2025, and no actual figure for then or later says whether it was reached in time.',
          progress: null,
          decidedBy: [],
          promise: { quantity: { raw: 'completion' }, evidence: [{ exact: 'set for completion by 2025' }] },
        },
      ],
    });
  });

  it('are every target and forecast, first what is due first, in pages the same both ways', async () => {
    const { data } = await server.ask(`{
      commitments(first: 100) { totalCount nodes { promise { id } dueBy asOf } }
      targets: observations(where: { kind: TARGET }) { totalCount }
      forecasts: observations(where: { kind: FORECAST }) { totalCount }
    }`);
    const ids = data.commitments.nodes.map(({ promise }: { promise: { id: string } }) => promise.id);
    expect(new Set(ids).size).toBe(data.targets.totalCount + data.forecasts.totalCount);
    expect(data.commitments.totalCount).toBe(ids.length);
    expect(data.commitments.nodes.slice(0, 5).map(({ dueBy }: { dueBy: string | null }) => dueBy)).toEqual([
      '2024-07/2025-06',
      '2025',
      '2027',
      '2027',
      null,
    ]);
    expect(data.commitments.nodes[0].asOf).toBe(new Date().toISOString().slice(0, 10));
    for (const [size, next] of [
      ['first', 'after'],
      ['last', 'before'],
    ] as const) {
      const seen: string[] = [];
      for (let cursor = ''; seen.length < ids.length;) {
        const page = await server.ask(
          `{ commitments(asOf: "2025", ${size}: 6${cursor}) { nodes { promise { id } } pageInfo { startCursor endCursor } } }`,
        );
        const { nodes, pageInfo } = page.data.commitments;
        const found = nodes.map(({ promise }: { promise: { id: string } }) => promise.id);
        seen.splice(size === 'first' ? seen.length : 0, 0, ...found);
        cursor = `, ${next}: "${size === 'first' ? pageInfo.endCursor : pageInfo.startCursor}"`;
      }
      expect(seen).toEqual(ids);
    }
  });

  it('are filtered by status, kind and speaker', async () => {
    const { data } = await server.ask(`{
      overdue: commitments(asOf: "2026", where: { status: [OVERDUE, MISSED] }) { totalCount }
      unknown: commitments(asOf: "2026", where: { status: [UNKNOWN] }) { totalCount }
      open: commitments(asOf: "2026", where: { status: [OPEN] }) { nodes { status promise { kind } } }
      forecasts: commitments(asOf: "2026", where: { kind: FORECAST }) { totalCount }
      ghoury: commitments(asOf: "2026", where: { statedBy: "Official:sabheen-ghoury" }) {
        nodes { promise { statedBy { name } about { name } } }
      }
      none: commitments(asOf: "2026", where: { status: [] }) { totalCount }
    }`);
    expect(data.overdue.totalCount).toBe(2);
    expect(data.unknown.totalCount).toBeGreaterThan(10);
    expect(data.open.nodes).toEqual(Array(2).fill({ status: 'OPEN', promise: { kind: 'FORECAST' } }));
    expect(data.forecasts.totalCount).toBe(4);
    expect(data.ghoury.nodes).toHaveLength(3);
    expect(data.none.totalCount).toBe(0);
  });

  it('cost one statement for a page of them and one for each step beyond', async () => {
    await server.ask(
      '{ commitments { nodes { status reason progress promise { quantity { raw } } decidedBy { id } } } }',
    );
    expect(server.statements()).toHaveLength(3);
  });
});
