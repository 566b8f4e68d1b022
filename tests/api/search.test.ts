import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Hit {
  readonly score: number;
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly matches: readonly { readonly start: number; readonly end: number }[];
  }[];
}

const HITS =
  'edges { score cursor node { id } highlights { field text matches { start end } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('a search', () => {
  const server = useServer();
  const search = async (query: string, more = ''): Promise<Hit[]> => {
    const { data, errors } = await server.ask(
      `query ($query: String!) { search(query: $query, first: 100${more}) { ${HITS} } }`,
      { query },
    );
    expect(errors).toBeUndefined();
    return data.search.edges;
  };
  const ids = async (query: string, more = '') => (await search(query, more)).map(({ node }) => node.id);

  it('folds case and diacritics', async () => {
    const found = await ids('Turkiye');
    expect(found[0]).toBe('Country:turkiye');
    for (const query of ['türkiye', 'TÜRKİYE', 'tu\u0308rkiye']) expect(await ids(query)).toEqual(found);
  });

  it('finds what begins like the words, as one types', async () => {
    for (const query of ['ka', 'kar', 'kara', 'karac', 'karach', 'Karachi'])
      expect((await ids(query))[0]).toBe('City:karachi');
    expect(await ids('k')).toEqual(
      expect.arrayContaining(['City:karachi', 'TechnologyPark:karachi-it-park']),
    );
    expect((await ids('karachi i'))[0]).toBe('TechnologyPark:karachi-it-park');
  });

  it.each([
    ['Karahci', 'City:karachi'],
    ['islamabd', 'City:islamabad'],
    ['Pakstan', 'Country:pakistan'],
    ['Turkyie', 'Country:turkiye'],
    ['telecomunication minstry', 'Ministry:information-technology-and-telecommunication'],
    ['Karahci IT park', 'TechnologyPark:karachi-it-park'],
  ])('allows for mistyped letters: %s', async (query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  it('finds the same words mistyped only when it finds nothing else', async () => {
    expect(await ids('park')).not.toContain('Post:ambassador-of-turkiye-to-pakistan');
    for (const hit of await search('park'))
      for (const { text, matches } of hit.highlights)
        for (const { start, end } of matches)
          expect([...text].slice(start, end).join('').toLowerCase()).toMatch(/^park/);
  });

  it('finds aliases, descriptions and what was said', async () => {
    expect((await ids('PSEB'))[0]).toBe('Agency:pakistan-software-export-board');
    expect((await ids('Turkey'))[0]).toBe('Country:turkiye');
    expect(await ids('fifth generation')).toEqual(['Technology:5g']);
    const [hit] = await search('women workforce');
    expect(hit?.node.id).toMatch(/^Quotation:/);
    expect(hit?.highlights).toEqual([
      {
        field: 'TEXT',
        text: 'Women currently make up 20% of the workforce within these parks …',
        matches: [
          { start: 0, end: 5 },
          { start: 35, end: 44 },
        ],
      },
    ]);
  });

  it('finds words that other searches leave out, such as IT', async () => {
    expect((await ids('IT'))[0]).toMatch(/it-park$/);
    expect((await ids('5G'))[0]).toBe('Technology:5g');
  });

  it('wants every word, in any order and in any text of a hit', async () => {
    expect(await ids('park karachi it')).toEqual(await ids('Karachi IT Park'));
    expect((await ids('karachi flagship'))[0]).toBe('TechnologyPark:karachi-it-park');
    expect(await ids('karachi submarine')).toEqual([]);
  });

  it('puts a whole name before a part of one, a name before an alias, and both before a description', async () => {
    expect((await ids('karachi'))[0]).toBe('City:karachi');
    expect((await ids('e-governance'))[0]).toBe('Technology:e-governance');
    expect((await ids('Qatar'))[0]).toBe('Country:qatar');
  });

  it('gives each hit a score, the best first, and shows the words that it found', async () => {
    for (const query of ['Pakistan', 'cable', 'it park', 'minister', 'Karahci']) {
      const hits = await search(query);
      const order = [...hits].sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
      expect(hits).toEqual(order);
      for (const { score, highlights } of hits) {
        expect(score).toBeGreaterThan(0);
        expect(highlights.length).toBeGreaterThan(0);
        expect(highlights.every(({ matches }) => matches.length > 0)).toBe(true);
      }
    }
  });

  it('filters by type, country and technology, leaving the scores as they are', async () => {
    const all = await search('cable');
    const filtered = await search('cable', ', where: { types: [Event, Technology] }');
    expect(filtered).toEqual(
      all
        .filter(({ node }) => /^(Event|Technology):/.test(node.id))
        .map((hit) => ({ ...hit, score: filtered.find(({ node }) => node.id === hit.node.id)?.score })),
    );
    for (const { node, score } of filtered)
      expect(score).toBe(all.find((hit) => hit.node.id === node.id)?.score);
    expect(await ids('cable', ', where: { countries: ["Country:qatar"] }')).toContain(
      'Event:ptcl-cable-damage',
    );
    expect(await ids('cable', ', where: { technologies: ["Technology:submarine-cable"] }')).toContain(
      'Infrastructure:ptcl-submarine-cable',
    );
    expect(await ids('cable', ', where: { types: [] }')).toEqual([]);
  });

  const QUERIES = [
    'Pakistan',
    'cable',
    'park',
    'it',
    'of',
    'technology',
    'minister',
    'Karahci',
    'a',
    'nothing',
  ];

  it.each(QUERIES)('counts as many as it lists, in all and in each facet: %s', async (query) => {
    const { data } = await server.ask(
      `query ($query: String!) { search(query: $query) { totalCount facets { field buckets { value label count } } } }`,
      { query },
    );
    const all = await ids(query);
    expect(data.search.totalCount).toBe(all.length);
    const filters = { TYPE: 'types', COUNTRY: 'countries', TECHNOLOGY: 'technologies' };
    expect(data.search.facets.map(({ field }: { field: string }) => field)).toEqual(Object.keys(filters));
    for (const { field, buckets } of data.search.facets as Facet[]) {
      expect(buckets).toEqual([...buckets].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)));
      for (const { value, count } of buckets) {
        const given = field === 'TYPE' ? value : JSON.stringify(value);
        const filtered = await ids(query, `, where: { ${filters[field]}: [${given}] }`);
        expect([value, filtered.length]).toEqual([value, count]);
        expect(filtered.every((id) => all.includes(id))).toBe(true);
      }
    }
  });

  it.each(['Pakistan', 'cable', 'park'])(
    'has pages forwards and backwards, each hit once: %s',
    async (query) => {
      const all = await search(query);
      for (const size of [1, 3, 7]) {
        expect(await pages(query, size, 'first', 'after')).toEqual(all);
        expect(await pages(query, size, 'last', 'before')).toEqual(all);
      }
    },
  );

  async function pages(
    query: string,
    size: number,
    count: 'first' | 'last',
    from: 'after' | 'before',
  ): Promise<Hit[]> {
    let found: Hit[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data } = await server.ask(
        `query ($query: String!, $cursor: String) { search(query: $query, ${count}: ${size}, ${from}: $cursor) { ${HITS} } }`,
        { query, cursor },
      );
      const { edges, pageInfo } = data.search;
      found = count === 'first' ? [...found, ...edges] : [...edges, ...found];
      more = count === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
      cursor = count === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
    }
    return found;
  }

  it('reads hits in one statement, counts in the same, and facets in another', async () => {
    await server.ask(
      '{ search(query: "karachi") { totalCount edges { score cursor } pageInfo { endCursor } } }',
    );
    expect(server.statements()).toHaveLength(1);
    await server.ask('{ search(query: "karachi") { totalCount facets { field } } }');
    expect(server.statements()).toHaveLength(2);
    await server.ask(
      '{ a: search(query: "karachi") { totalCount } b: search(query: "bagh") { totalCount } }',
    );
    expect(server.statements()).toHaveLength(1);
    // mistyped: read again; then the nodes, one statement for each type
    await server.ask('{ search(query: "Karahci") { edges { node { id } highlights { text } } } }');
    expect(server.statements()).toHaveLength(4);
  });
});

interface Facet {
  readonly field: 'TYPE' | 'COUNTRY' | 'TECHNOLOGY';
  readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}
