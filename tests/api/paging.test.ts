import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const ROOTS = [
  'entities',
  'officials',
  'posts',
  'ministries',
  'agencies',
  'companies',
  'countries',
  'regions',
  'cities',
  'technologyParks',
  'initiatives',
  'infrastructures',
  'technologies',
  'events',
  'documents',
  'indicators',
  'claims',
  'links',
  'observations',
  'quotations',
  'timeline',
  'conflicts',
  'checks',
];
const ORDERS = ['ID_ASC', 'VALUE_ASC', 'VALUE_DESC', 'DUE_BY_ASC', 'DUE_BY_DESC'];

describe('pages', () => {
  const server = useServer();

  const walk = async (
    field: string,
    args: string,
    size: number,
    direction: 'first' | 'last',
  ): Promise<string[]> => {
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const at: string =
        cursor === null ? '' : `, ${direction === 'first' ? 'after' : 'before'}: "${cursor}"`;
      const { data } = await server.ask(
        `{ ${field}(${direction}: ${size}${at}${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      const ids = data[field].nodes.map(({ id }: { id: string }) => id);
      if (direction === 'first') seen.push(...ids);
      else seen.unshift(...ids);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data[field].pageInfo;
      more = direction === 'first' ? hasNextPage : hasPreviousPage;
      cursor = direction === 'first' ? endCursor : startCursor;
    }
    return seen;
  };

  it.each(ROOTS)(
    'of %s hold each item once, forwards as backwards, and as many as totalCount says',
    async (field) => {
      const forwards = await walk(field, '', 7, 'first');
      const { data } = await server.ask(`{ ${field} { totalCount } }`);
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(forwards.length).toBe(data[field].totalCount);
      expect(await walk(field, '', 7, 'last')).toEqual(forwards);
    },
  );

  it.each(ORDERS)('of observations in the order %s hold each once, forwards as backwards', async (order) => {
    const forwards = await walk('observations', `, orderBy: ${order}`, 7, 'first');
    expect(new Set(forwards).size).toBe(49);
    expect(await walk('observations', `, orderBy: ${order}`, 9, 'last')).toEqual(forwards);
  });

  it('give each parent its own limit, and two aliases their own arguments', async () => {
    const { data } = await server.ask(`{
      technologyParks {
        nodes { one: observations(first: 1) { nodes { id } totalCount } two: observations(first: 2, where: { kind: TARGET }) { nodes { kind } } }
      }
    }`);
    const totals = data.technologyParks.nodes.map(
      ({ one }: { one: { totalCount: number } }) => one.totalCount,
    );
    expect(Math.max(...totals)).toBeGreaterThan(2);
    for (const { one, two } of data.technologyParks.nodes) {
      expect(one.nodes.length).toBe(1);
      expect(two.nodes.every(({ kind }: { kind: string }) => kind === 'TARGET')).toBe(true);
    }
  });

  it('find names without regard to case and diacritics', async () => {
    const { data } = await server.ask(`{ countries(where: { nameContains: "TURKIYE" }) { nodes { name } } }`);
    expect(data.countries.nodes).toEqual([{ name: 'Türkiye' }]);
  });
});

describe('statements', () => {
  const server = useServer();

  it('are one per coordinate and level, whatever the number of rows', async () => {
    await server.ask(
      `{ technologyParks { nodes { city { country { name } } observations { nodes { indicator { unit { code } } } } } } }`,
    );
    expect(server.statements()).toHaveLength(6);
  });

  it('are one for a count alone, and none for arguments that are refused', async () => {
    await server.ask('{ cities { totalCount } }');
    expect(server.statements()).toHaveLength(1);
    await server.ask('{ cities(first: 101) { totalCount } }');
    expect(server.statements()).toHaveLength(0);
  });
});
