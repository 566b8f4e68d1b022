import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Found {
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly quantity?: { readonly raw: string };
  };
  readonly status: string | null;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly matches: readonly { readonly start: number; readonly end: number }[];
  }[];
}

describe('find', () => {
  const server = useServer();
  const find = async (query: string, first = 100) => {
    const { data, errors } = await server.ask(
      `query ($query: String!, $first: Int) { find(query: $query, first: $first) { words leftOut anyWord statuses groups { kind totalCount hits {
         status highlights { field text matches { start end } } node { __typename id ... on Observation { quantity { raw } } ... on Entity { name } } } } } }`,
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
      statuses: string[];
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

  const rawsOf = (found: Awaited<ReturnType<typeof find>>): (string | undefined)[] =>
    [...found.of('FIGURES').hits, ...found.of('PROMISES').hits].map(({ node }) => node.quantity?.raw);

  it.each([
    '$90m',
    '$90 million',
    '$90M',
    'US$90 million',
    'USD 90 million',
    '90m dollars',
    '90 million dollars',
  ])('finds $90 million by %s', async (query) => {
    const found = await find(query);
    expect(found).toMatchObject({ leftOut: [], anyWord: false });
    expect(found.words).toContain('n90000000');
    expect(rawsOf(found)).toEqual(['$90 million']);
  });

  it.each(['720,000 sq ft', '720000 square feet', '720,000 sq', '720 thousand square foot'])(
    'finds 720,000 square feet by %s: a figure has the words of its unit',
    async (query) => {
      const found = await find(query);
      expect(found).toMatchObject({ leftOut: [], anyWord: false });
      expect(rawsOf(found)).toEqual(['720,000 square feet']);
    },
  );

  it.each(['20%', '20 %', '20 percent', '20 per cent', 'Women 20%', 'what about the 20%?'])(
    'finds 20%% by %s',
    async (query) => {
      const found = await find(query);
      expect(found.words).toEqual(expect.arrayContaining(['n20', 'percent']));
      expect(new Set(rawsOf(found))).toEqual(new Set(['20%']));
    },
  );

  it('leaves no number out, whatever else is asked for', async () => {
    for (const query of [
      '99%',
      '99 percent',
      'karachi 31415',
      'What of 31415 in Karachi?',
      'zzzz 31415 yyyy park',
    ]) {
      const found = await find(query);
      expect(found.leftOut.filter((word) => /^n\d/.test(word))).toEqual([]);
      expect(found.anyWord).toBe(false);
      expect([query, found.groups.map(({ totalCount }) => totalCount)]).toEqual([query, [0, 0, 0, 0, 0]]);
    }
  });

  it('finds figures by the years that they are for', async () => {
    const { data } = await server.ask(
      '{ observations(first: 100) { nodes { id kind dueBy period { start end } } } }',
    );
    const years = new Map<string, Set<string>>();
    for (const { id, dueBy, period } of data.observations.nodes)
      for (const year of `${dueBy} ${period?.start} ${period?.end}`.match(/\d{4}/g) ?? [])
        years.set(year, (years.get(year) ?? new Set()).add(id));
    expect(years.size).toBeGreaterThan(1);
    for (const [year, expected] of years) {
      const found = await find(year);
      const figures = [...ids(found.of('FIGURES')), ...ids(found.of('PROMISES'))];
      expect(figures).toEqual(expect.arrayContaining([...expected]));
    }
  });

  it('finds figures by their indicator and by their words', async () => {
    const found = await find('jobs');
    expect(found.of('FIGURES').totalCount + found.of('PROMISES').totalCount).toBeGreaterThan(0);
  });

  const commitments = async (where: string): Promise<{ id: string; about: string }[]> => {
    const { data } = await server.ask(
      `{ commitments(first: 100, where: { ${where} }) { nodes { promise { id about { id } } } } }`,
    );
    return data.commitments.nodes
      .map(({ promise }: { promise: { id: string; about: { id: string } } }) => ({
        id: promise.id,
        about: promise.about.id,
      }))
      .sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
  };

  it.each([
    ['overdue', 'OVERDUE'],
    ['which promises are overdue?', 'OVERDUE'],
    ['What is overdue today, and who promised it?', 'OVERDUE'],
    ['what is past due now', 'OVERDUE'],
    ['kept promises', 'MET'],
    ['Which targets have been met?', 'MET'],
    ['missed', 'MISSED'],
    ['what has not been kept', 'MISSED, OVERDUE'],
    ['promises not kept', 'MISSED, OVERDUE'],
    ['not met', 'MISSED, OVERDUE'],
    ['open', 'OPEN'],
    ['What is still pending?', 'OPEN'],
    ['not yet due', 'OPEN'],
    ['due', 'OPEN, OVERDUE'],
    ['undated promises', 'UNKNOWN'],
  ])('takes the status in “%s” for a filter: %s', async (query, statuses) => {
    const found = await find(query);
    const promises = found.of('PROMISES');
    expect(ids(promises)).toEqual((await commitments(`status: [${statuses}]`)).map(({ id }) => id));
    expect(found.statuses.join(', ')).toBe(statuses);
    for (const { status } of promises.hits) expect(statuses).toContain(status);
  });

  it('lists promises with a status that hold the other words', async () => {
    const overdue = await commitments('status: [OVERDUE]');
    const about = 'TechnologyPark:islamabad-it-park';
    const expected = overdue.filter((one) => one.about === about).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(overdue.length);
    for (const query of ['overdue Islamabad IT Park', 'What is overdue for the Islamabad IT park today?'])
      expect([query, ids((await find(query)).of('PROMISES'))]).toEqual([query, expected]);
    expect(ids((await find('overdue Atlantis')).of('PROMISES'))).toEqual([]);
  });

  it.each([
    ['promises', 'PROMISES', 'observations(first: 100) { nodes { id kind } }'],
    ['show me all targets', 'PROMISES', 'observations(first: 100) { nodes { id kind } }'],
    ['figures', 'FIGURES', 'observations(first: 100) { nodes { id kind } }'],
    ['documents', 'DOCUMENTS', 'documents(first: 100) { nodes { id } }'],
    [
      'entities',
      'ENTITIES',
      'entities(first: 100) { nodes { id } } more: indicators(first: 100) { nodes { id } }',
    ],
  ])('lists everything of the kind that “%s” names', async (query, kind, list) => {
    const { data } = await server.ask(`{ ${list} }`);
    const all = Object.values(data as Record<string, { nodes: { id: string; kind?: string }[] }>)
      .flatMap(({ nodes }) => nodes)
      .filter((one) => !one.kind || /TARGET|FORECAST/.test(one.kind) === (kind === 'PROMISES'))
      .map(({ id }) => id)
      .sort();
    expect(all.length).toBeGreaterThan(0);
    const group = (await find(query)).of(kind);
    expect(ids(group)).toEqual(all);
    expect(group.totalCount).toBe(all.length);
  });

  it('tells the pronoun from IT', async () => {
    expect((await find('Who promised it for Karachi?')).words).toEqual(['karachi']);
    expect((await find('who runs the karachi it park')).words).toEqual(['karachi', 'it', 'park']);
    expect((await find('What does IT do for Karachi?')).words).toEqual(
      expect.arrayContaining(['it', 'karachi']),
    );
  });

  it.each([
    ['MoITT', 'Ministry:information-technology-and-telecommunication'],
    ['who leads MoITT?', 'Ministry:information-technology-and-telecommunication'],
    ['itpark karachi', 'TechnologyPark:karachi-it-park'],
    ['Ministry of IT', 'Ministry:information-technology-and-telecommunication'],
    ['who is the IT minister', 'Post:minister-of-state-for-it'],
    ['PSEB', 'Agency:pakistan-software-export-board'],
    ['Karachy', 'City:karachi'],
    ['What was promised in Karachy IT park?', 'TechnologyPark:karachi-it-park'],
    ['ISLAMABAD', 'City:islamabad'],
    ['İslamabad', 'City:islamabad'],
    ['“Karachi IT Park”', 'TechnologyPark:karachi-it-park'],
    ['largest park', 'TechnologyPark:karachi-it-park'],
  ])('finds an entity by “%s”', async (query, id) => {
    expect(ids((await find(query)).of('ENTITIES'))).toContain(id);
  });

  it('has no rows of data sets among the passages', async () => {
    const { data } = await server.ask(
      '{ documents(first: 100) { nodes { kind evidence(first: 100) { nodes { id exact } } } } }',
    );
    const rows = (
      data.documents.nodes as { kind: string; evidence: { nodes: { id: string; exact: string }[] } }[]
    )
      .filter(({ kind }) => kind === 'DATASET')
      .flatMap(({ evidence }) => evidence.nodes);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, exact } of rows) expect(ids((await find(exact)).of('PASSAGES'))).not.toContain(id);
  });

  it('marks the words that it found in what has them, numbers in their own spelling', async () => {
    const marked = ({ highlights }: Found): string[] =>
      highlights.flatMap(({ text, matches }) =>
        matches.map(({ start, end }) => [...text].slice(start, end).join('')),
      );
    const first = async (query: string, kind: string): Promise<string[]> => {
      const [hit] = (await find(query)).of(kind).hits;
      return hit ? marked(hit) : [];
    };
    expect(await first('karachi it park', 'ENTITIES')).toEqual(
      expect.arrayContaining(['Karachi', 'IT', 'Park']),
    );
    expect((await first('MoITT', 'ENTITIES')).join(' ')).toMatch(
      /^Ministry of Information Technology and Tele/,
    );
    expect(await first('citizens served', 'ENTITIES')).toEqual(
      expect.arrayContaining(['Citizens', 'served']),
    );
    expect(await first('18 thousand', 'PASSAGES')).toEqual(['18,000']);
    // in the number and in the words that it rests on
    expect(await first('$90m', 'PROMISES')).toEqual(['$', '90 million', '$', '90 million']);
    expect(await first('geonames', 'DOCUMENTS')).toEqual(['GeoNames']);
    for (const kind of ['ENTITIES', 'DOCUMENTS', 'PASSAGES'])
      for (const hit of (await find('pakistan')).of(kind).hits) expect(marked(hit).length).toBeGreaterThan(0);
  });

  it('has pages that reach every hit of a group, forwards and backwards', async () => {
    for (const query of ['pakistan', 'promises', 'overdue']) {
      const all = (await find(query)).groups;
      for (const backward of [false, true]) {
        const reached = new Map<string, string[]>();
        for (const { kind, totalCount } of all) {
          let cursor: string | null = null;
          let [more, found]: [boolean, string[]] = [totalCount > 0, []];
          while (more) {
            const paging: string = backward ? 'last: 3, before: $at' : 'first: 3, after: $at';
            const { data, errors } = await server.ask(
              `query ($query: String!, $at: String) { find(query: $query) { groups { kind page(${paging}) { totalCount edges { cursor } nodes { node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
              { query, at: cursor },
            );
            expect(errors).toBeUndefined();
            const { page } = data.find.groups.find((group: { kind: string }) => group.kind === kind);
            expect(page.totalCount).toBe(totalCount);
            const part: string[] = page.nodes.map(({ node }: { node: { id: string } }) => node.id);
            found = backward ? [...part, ...found] : [...found, ...part];
            const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
            [more, cursor] = backward ? [hasPreviousPage, startCursor] : [hasNextPage, endCursor];
          }
          reached.set(kind, found);
        }
        for (const { kind, hits } of all) expect(reached.get(kind)).toEqual(hits.map(({ node }) => node.id));
      }
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

  it.each(['Ministry of IT', 'who is the IT minister'])(
    'finds what “%s” shortens, and leaves out no IT',
    async (query) => {
      const { words, leftOut } = await find(query);
      expect(words).toContain('it');
      expect(leftOut).not.toContain('it');
    },
  );

  it('keeps the rarer of two words that nothing holds together', async () => {
    const found = await find('who is the minister of cables');
    expect(found.words).toEqual(['minister']);
    expect(ids(found.of('ENTITIES'))).toContain('Post:minister-of-state-for-it');
  });

  it.each(['Who works on submarine cables?', 'Who operates submarine cables?'])(
    'asks for no work in “%s”, but for what somebody works on',
    async (query) => {
      const found = await find(query);
      expect(found.words).toEqual(['submarine', 'cables']);
      expect(ids(found.of('ENTITIES'))).toContain('Infrastructure:international-submarine-cables');
    },
  );

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
    ['too large a page', '{ find(query: "x") { groups { page(first: 101) { totalCount } } } }', '1 to 100'],
    [
      'a cursor that is none',
      '{ find(query: "x") { groups { page(after: "x") { totalCount } } } }',
      'is not a cursor',
    ],
  ])('refuses %s', async (_what, query, says) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(says);
  });

  it('finds companies by the name of their type, and a thing by the plural of its name', async () => {
    const found = await find('Which companies operate submarine cables?');
    expect(found.words).toEqual(['companies', 'submarine', 'cables']);
    expect(ids(found.of('ENTITIES'))).toEqual(['Company:ptcl']);
    expect(ids((await find('submarine cables')).of('ENTITIES'))).toContain('Technology:submarine-cable');
  });

  it.each([
    ['How are PTCL and Qatar related?', ['Company:ptcl', 'Country:qatar']],
    ['Türkiye and the export board', ['Agency:pakistan-software-export-board', 'Country:turkiye']],
    ['New submarine cables', []],
    ['submarine cables', []],
    ['karachi park', []],
    ['Who is the IT minister?', []],
    ['What is overdue today?', []],
    ['qatar', []],
  ])('says which two entities “%s” names: %j', async (query, expected) => {
    const { data } = await server.ask('query ($query: String!) { find(query: $query) { named { id } } }', {
      query,
    });
    const named = data.find.named as { id: string }[];
    expect(named.map(({ id }) => id).sort()).toEqual(expected);
  });
});
