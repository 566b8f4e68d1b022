import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Found {
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly quantity?: { readonly raw: string };
  };
  readonly status: string | null;
}

describe('find', () => {
  const server = useServer();
  const find = async (query: string, first = 100) => {
    const { data, errors } = await server.ask(
      `query ($query: String!, $first: Int) { find(query: $query, first: $first) { words leftOut anyWord groups { kind totalCount hits {
         status node { __typename id ... on Observation { quantity { raw } } ... on Entity { name } } } } } }`,
      { query, first },
    );
    expect(errors).toBeUndefined();
    const { groups, ...rest } = data.find as {
      groups: { kind: string; totalCount: number; hits: Found[] }[];
    };
    const of = (kind: string) =>
      groups.find((group) => group.kind === kind) ?? { kind, totalCount: 0, hits: [] };
    return { ...rest, groups, of } as {
      words: string[];
      leftOut: string[];
      anyWord: boolean;
      groups: typeof groups;
      of: typeof of;
    };
  };
  const ids = ({ hits }: { readonly hits: readonly Found[] }): string[] =>
    hits.map(({ node }) => node.id).sort();

  it('has all groups in order, the empty ones too', async () => {
    const { groups } = await find('qqqqqq');
    expect(groups.map(({ kind }) => kind)).toEqual([
      'ENTITIES',
      'FIGURES',
      'PROMISES',
      'PASSAGES',
      'DOCUMENTS',
    ]);
    expect(groups.map(({ totalCount }) => totalCount)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([['18,000'], ['18000'], ['18 thousand'], ['18k']])(
    'finds the figure 18,000 and its words by %s',
    async (query) => {
      const found = await find(query);
      const figures = [...found.of('FIGURES').hits, ...found.of('PROMISES').hits];
      expect(figures.length).toBeGreaterThan(0);
      for (const { node } of figures) expect(node.quantity?.raw).toMatch(/18,000/);
      expect(found.of('PASSAGES').totalCount).toBeGreaterThan(0);
      expect(found).toMatchObject({ words: ['n18000'], leftOut: [], anyWord: false });
    },
  );

  it('finds a number by what it means, not by its first digits', async () => {
    for (const { node } of (await find('18')).of('PASSAGES').hits) {
      const { data } = await server.ask(
        'query ($id: ID!) { node(id: $id) { ... on Evidence { exact } ... on Quotation { text } } }',
        { id: node.id },
      );
      expect(data.node.exact ?? data.node.text).not.toMatch(/18,000|18th/);
    }
  });

  it('finds money by its amount and currency', async () => {
    const { data } = await server.ask(
      '{ observations(first: 100, where: { unit: "USD" }) { nodes { quantity { raw normalized { value } } } } }',
    );
    const amounts = data.observations.nodes as {
      quantity: { raw: string; normalized: { value: number | null } };
    }[];
    const raw =
      amounts.find(({ quantity }) => quantity.raw.startsWith('$') && quantity.normalized.value)?.quantity
        .raw ?? '';
    const found = await find(raw);
    const figures = [...found.of('FIGURES').hits, ...found.of('PROMISES').hits];
    expect(figures.map(({ node }) => node.quantity?.raw)).toContain(raw);
    expect(found.words).toContain('usd');
  });

  it('finds figures by their indicator and by their words', async () => {
    const found = await find('jobs');
    expect(found.of('FIGURES').totalCount + found.of('PROMISES').totalCount).toBeGreaterThan(0);
  });

  it('finds the promises that are overdue, as the list of commitments has them', async () => {
    const { data } = await server.ask(
      '{ commitments(first: 100, where: { status: [OVERDUE] }) { nodes { promise { id } } } }',
    );
    const overdue = (data.commitments.nodes as { promise: { id: string } }[])
      .map(({ promise }) => promise.id)
      .sort();
    expect(overdue.length).toBeGreaterThan(0);
    for (const query of ['overdue', 'which promises are overdue?']) {
      const promises = (await find(query)).of('PROMISES');
      expect(ids(promises)).toEqual(overdue);
      expect(new Set(promises.hits.map(({ status }) => status))).toEqual(new Set(['OVERDUE']));
    }
  });

  it('answers a question in plain words, and says which of them it left out', async () => {
    const found = await find('what was promised for Karachi IT Park');
    expect(found.leftOut).toEqual(['what', 'was', 'promised', 'for']);
    expect(found.words).toEqual(['karachi', 'it', 'park']);
    expect(ids(found.of('ENTITIES'))).toContain('TechnologyPark:karachi-it-park');
    expect(found.of('PROMISES').totalCount).toBeGreaterThan(0);
    const who = await find('Who is responsible for the Karachi IT Park?');
    expect(ids(who.of('ENTITIES'))).toContain('TechnologyPark:karachi-it-park');
  });

  it('leaves out a word that nothing holds, and takes any word when nothing holds the others together', async () => {
    const one = await find('zzzzz karachi park');
    expect(one).toMatchObject({ leftOut: ['zzzzz'], anyWord: false });
    const any = await find('zzzzz karachi yyyyy 5g');
    expect(any.anyWord).toBe(true);
    expect(any.of('ENTITIES').totalCount).toBeGreaterThan(0);
  });

  it('finds documents, and gives as many hits as asked for', async () => {
    const { data } = await server.ask('{ documents(first: 1) { nodes { id title } } }');
    const [{ id, title }] = data.documents.nodes;
    expect(ids((await find(title)).of('DOCUMENTS'))).toContain(id);
    const { groups } = await find('pakistan', 2);
    for (const { hits, totalCount } of groups) expect(hits.length).toBe(Math.min(2, totalCount));
  });

  it.each([
    ['a query without a word', '{ find(query: "…!") { words } }', 'no letter or digit'],
    ['too long a query', `{ find(query: "${'x'.repeat(201)}") { words } }`, '200'],
    ['too many hits', '{ find(query: "x", first: 101) { words } }', '1 to 100'],
  ])('refuses %s', async (_what, query, says) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(says);
  });
});
