import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly predicate: string;
  readonly direction: string;
  readonly claims: readonly {
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
    readonly predicate: string;
    readonly evidence: readonly { readonly exact: string }[];
  }[];
}

interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly hops: readonly Hop[];
}

const PATH = `length nodes { id } hops { from { id } to { id } predicate direction
  claims { subject { id } object { id } predicate evidence { exact } } }`;

describe('paths', () => {
  const server = useServer();
  const paths = async (args: string): Promise<{ paths: Path[]; hasMore: boolean; hubs: unknown[] }> => {
    const { data, errors } = await server.ask(`{ paths(${args}) { hasMore hubs { id } paths { ${PATH} } } }`);
    expect(errors).toBeUndefined();
    return data.paths;
  };

  /** Every path by plain search over the whole graph: what an answer is compared with. */
  const bySearch = async (from: string, to: string, maxHops: number, excluded: RegExp): Promise<string[]> => {
    const { data } = await server.ask('{ graph { edges { source target predicate } } }');
    const edges = data.graph.edges as { source: string; target: string; predicate: string }[];
    const found: string[] = [];
    const visit = (at: string, way: readonly string[], passed: readonly string[]): void => {
      if (at === to) found.push(way.join(' '));
      if (at === to || way.length === maxHops) return;
      for (const { source, target, predicate } of edges) {
        const next = source === at ? target : target === at ? source : undefined;
        if (next === undefined || passed.includes(next)) continue;
        if (next !== to && excluded.test(next)) continue;
        visit(next, [...way, `${source}-${predicate}-${target}`], [...passed, next]);
      }
    };
    visit(from, [], [from]);
    return found.sort();
  };

  it.each([
    ['Country:turkiye', 'City:karachi', 4, '[]', /^nothing/],
    ['Official:shaza-fatima-khawaja', 'Agency:government-of-pakistan', 6, '[Country]', /^Country:/],
    ['Country:pakistan', 'Country:turkiye', 4, '[Country]', /^Country:/],
    ['Technology:5g', 'Company:ptcl', 5, '[Country, Event]', /^(Country|Event):/],
    ['Company:ptcl', 'Technology:vpn', 6, '[]', /^nothing/],
  ])(
    'from %s to %s of up to %i links are just those that are there',
    async (from, to, maxHops, types, excluded) => {
      const answer = await paths(
        `from: "${from}", to: "${to}", maxHops: ${maxHops}, excludeTypes: ${types}, first: 100`,
      );
      expect(answer.hasMore).toBe(false);
      const edgesOf = ({ hops }: Path): string =>
        hops
          .map(({ from: a, to: b, predicate, direction }) =>
            direction === 'OUT' ? `${a.id}-${predicate}-${b.id}` : `${b.id}-${predicate}-${a.id}`,
          )
          .join(' ');
      const expected = await bySearch(from, to, maxHops, excluded);
      expect(expected.length).toBeGreaterThan(0);
      expect(answer.paths.map(edgesOf).sort()).toEqual(expected);
    },
  );

  it('come shortest first, pass nothing twice, and hang together from end to end', async () => {
    const { paths: found } = await paths(
      'from: "Country:pakistan", to: "Country:turkiye", maxHops: 6, first: 100',
    );
    expect(found.map(({ length }) => length)).toEqual(
      found.map(({ length }) => length).sort((a, b) => a - b),
    );
    for (const { length, nodes, hops } of found) {
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(length + 1);
      expect(hops.map(({ from, to }) => [from.id, to.id])).toEqual(
        ids.slice(1).map((id, index) => [ids[index], id]),
      );
    }
  });

  it('tell the claims of each link, with their direction and words', async () => {
    const { paths: found } = await paths(
      'from: "Country:turkiye", to: "Agency:pakistan-software-export-board"',
    );
    const hop = found[0]?.hops[0];
    expect(found[0]?.length).toBe(1);
    expect(hop).toMatchObject({ predicate: 'PARTNERS_WITH', direction: 'IN' });
    expect(hop?.claims[0]).toMatchObject({
      subject: { id: 'Agency:pakistan-software-export-board' },
      object: { id: 'Country:turkiye' },
      predicate: 'PARTNERS_WITH',
    });
    expect(hop?.claims[0]?.evidence[0]?.exact).toBeTruthy();
  });

  it('pass through no country unless they may', async () => {
    const ends = 'from: "City:karachi", to: "City:islamabad"';
    expect(await paths(ends)).toEqual({ paths: [], hasMore: false, hubs: [] });
    const { paths: through } = await paths(`${ends}, excludeTypes: []`);
    expect(through[0]?.nodes.map(({ id }) => id)).toEqual([
      'City:karachi',
      'Country:pakistan',
      'City:islamabad',
    ]);
  });

  it('are as many as asked for, and say whether there are more', async () => {
    const all = await paths('from: "Country:pakistan", to: "Country:turkiye", maxHops: 6, first: 100');
    const few = await paths('from: "Country:pakistan", to: "Country:turkiye", maxHops: 6, first: 2');
    expect(few).toEqual({ ...all, paths: all.paths.slice(0, 2), hasMore: true });
  });

  it('follow only the predicates asked for', async () => {
    const { paths: found } = await paths(
      'from: "Country:pakistan", to: "Country:turkiye", maxHops: 6, predicates: [ACCREDITED_TO, PARTNERS_WITH], first: 100',
    );
    expect(new Set(found.flatMap(({ hops }) => hops.map(({ predicate }) => predicate)))).toEqual(
      new Set(['PARTNERS_WITH']),
    );
  });

  it.each([
    ['an unknown start', 'from: "City:atlantis", to: "City:karachi"', /"from" is "City:atlantis".*no entity/],
    ['an unknown end', 'from: "City:karachi", to: "City:atlantis"', /"to" is "City:atlantis".*no entity/],
    ['one entity as both ends', 'from: "City:karachi", to: "City:karachi"', /both "City:karachi".*different/],
    ['0 hops', 'from: "City:karachi", to: "Country:pakistan", maxHops: 0', /"maxHops" is 0; allowed: 1 to 6/],
    ['7 hops', 'from: "City:karachi", to: "Country:pakistan", maxHops: 7', /"maxHops" is 7; allowed: 1 to 6/],
    ['0 paths', 'from: "City:karachi", to: "Country:pakistan", first: 0', /"first" is 0; allowed: 1 to 100/],
    ['101 paths', 'from: "City:karachi", to: "Country:pakistan", first: 101', /allowed: 1 to 100/],
  ])('with %s are refused with what is allowed', async (_what, args, message) => {
    const { status, errors } = await server.ask(`{ paths(${args}) { hasMore } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});
