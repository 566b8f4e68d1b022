// Lists by name come in the order in which people sort names.
import { beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/dataset/rows.js';
import { dataset, entity } from '../support/dataset.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

const NAMES = ['e-Rozgaar', 'İstanbul', 'Women', 'Ünal', 'ironside', 'Zebra', 'Łódź', 'eagle'];
const AS_PEOPLE_SORT = ['e-Rozgaar', 'eagle', 'ironside', 'İstanbul', 'Łódź', 'Ünal', 'Women', 'Zebra'];

describe('a list by name', () => {
  const graph = useStore();
  const server = useServer();
  beforeAll(() =>
    graph.load(
      toRows(dataset({ entities: NAMES.map((name, index) => entity(`Company:c${index}`, { name })) })),
    ),
  );

  const pages = async (args: (cursor: string | null) => string): Promise<string[]> => {
    const names: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data } = await server.ask(
        `{ companies(first: 3${args(cursor)}) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
      );
      names.push(...data.companies.nodes.map(({ name }: { name: string }) => name));
      ({ hasNextPage: more, endCursor: cursor } = data.companies.pageInfo);
    }
    return names;
  };
  const after = (cursor: string | null): string => (cursor === null ? '' : `, after: "${cursor}"`);

  it('ignores case and diacritics, over pages', async () => {
    expect(await pages(after)).toEqual(AS_PEOPLE_SORT);
    expect(await pages((cursor) => `${after(cursor)}, orderBy: NAME_ASC`)).toEqual(AS_PEOPLE_SORT);
  });

  it('turns round in the other direction', async () => {
    expect(await pages((cursor) => `${after(cursor)}, orderBy: NAME_DESC`)).toEqual(
      AS_PEOPLE_SORT.toReversed(),
    );
  });
});
