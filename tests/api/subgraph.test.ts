import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly claims: readonly { readonly id: string; readonly subject: { readonly id: string } }[];
}

interface Hidden {
  readonly node: string;
  readonly predicate: string;
  readonly direction: string;
  readonly count: number;
}

const FLAT =
  'nodes { id } edges { id source target predicate claims { id subject { id } } } hidden { node predicate direction count }';

describe('a neighbourhood', () => {
  const server = useServer();

  /** The links that the generic field of an entity counts, to compare with. */
  const linksOf = async (id: string, filter = ''): Promise<number> =>
    (await server.ask(`{ entity(id: "${id}") { relationships${filter} { totalCount } } }`)).data.entity
      .relationships.totalCount;

  it('shows all neighbours of an entity, and every link between two of them', async () => {
    const { data } = await server.ask(
      `{ neighbourhood(ids: ["Event:khawaja-neziroglu-meeting"]) { ${FLAT} } }`,
    );
    const { nodes, edges } = data.neighbourhood as { nodes: { id: string }[]; edges: Edge[] };
    const { data: there } = await server.ask(
      '{ entity(id: "Event:khawaja-neziroglu-meeting") { relationships(first: 100) { nodes { subject { id } object { id } } } } }',
    );
    const ends = there.entity.relationships.nodes.flatMap((link: { subject: object; object: object }) => [
      link.subject,
      link.object,
    ]);
    expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(ends.map(({ id }: { id: string }) => id)));
    expect(nodes[0]?.id).toBe('Event:khawaja-neziroglu-meeting');
    for (const { source, target, predicate, id, claims } of edges) {
      expect(id).toBe(`${source}-${predicate}-${target}`);
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every(({ subject }) => subject.id === source)).toBe(true);
    }
  });

  it.each([
    ['with room for all', '(ids: ["Country:pakistan"])', ''],
    ['with one neighbour for each predicate', '(ids: ["Country:pakistan"], perPredicate: 1)', ''],
    ['at depth 2 with two for each', '(ids: ["City:karachi"], depth: 2, perPredicate: 2)', ''],
    [
      'of some predicates',
      '(ids: ["Country:pakistan"], perPredicate: 1, predicates: [LOCATED_IN, USES])',
      '(predicates: [LOCATED_IN, USES])',
    ],
    [
      'of some types',
      '(ids: ["Country:pakistan"], perPredicate: 1, types: [City, Event])',
      '(types: [City, Event])',
    ],
  ])(
    'drops nothing silently, %s: what is shown and what is hidden are all links of a node',
    async (_what, args, filter) => {
      const { data, errors } = await server.ask(`{ neighbourhood${args} { ${FLAT} } }`);
      expect(errors).toBeUndefined();
      const { nodes, edges, hidden } = data.neighbourhood as {
        nodes: { id: string }[];
        edges: Edge[];
        hidden: Hidden[];
      };
      for (const { id } of nodes.slice(0, 12)) {
        const isCounted = (other: string) => !filter.includes('types') || /^(City|Event):/.test(other);
        const shown = edges.flatMap(({ source, target, claims }) => [
          ...(source === id && isCounted(target) ? claims : []),
          ...(target === id && isCounted(source) ? claims : []),
        ]);
        const rest = hidden.filter(({ node }) => node === id).reduce((sum, { count }) => sum + count, 0);
        expect([id, shown.length + rest]).toEqual([id, await linksOf(id, filter)]);
      }
    },
  );

  it('takes no more neighbours for each predicate and direction than asked, by the order of their ids', async () => {
    const { data } = await server.ask(
      '{ neighbourhood(ids: ["Country:pakistan"], perPredicate: 2, predicates: [LOCATED_IN]) { nodes { id } hidden { count } } all: links(where: { object: "Country:pakistan", predicates: [LOCATED_IN] }, first: 100) { nodes { subject { id } } } }',
    );
    const all = data.all.nodes.map(({ subject }: { subject: { id: string } }) => subject.id).sort();
    expect(data.neighbourhood.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'Country:pakistan',
      ...all.slice(0, 2),
    ]);
    expect(data.neighbourhood.hidden).toContainEqual({ count: all.length - 2 });
  });

  it('of several entities holds what joins them', async () => {
    const { data } = await server.ask(
      '{ neighbourhood(ids: ["City:karachi", "TechnologyPark:karachi-it-park"], types: []) { nodes { id } edges { id } } }',
    );
    expect(data.neighbourhood).toEqual({
      nodes: [{ id: 'City:karachi' }, { id: 'TechnologyPark:karachi-it-park' }],
      edges: [{ id: 'TechnologyPark:karachi-it-park-LOCATED_IN-City:karachi' }],
    });
  });

  it('takes as many statements at any depth: one a level, then one for each list and type', async () => {
    await server.ask('{ neighbourhood(ids: ["City:karachi"], depth: 2) { edges { id } hidden { count } } }');
    expect(server.statements()).toHaveLength(1 + 2 + 2);
  });

  it.each([
    ['an unknown id', '(ids: ["City:karachi", "City:atlantis"])', /"City:atlantis".*no entity/],
    ['an id that is no entity', '(ids: ["Document:pakistan-ict-article"])', /no entity/],
    ['no id at all', '(ids: [])', /"ids" has no ids: give one or more/],
    ['101 ids', `(ids: [${'"City:karachi" '.repeat(101)}])`, /"ids" has 101 values; allowed: up to 100/],
    ['a depth of 0', '(ids: ["City:karachi"], depth: 0)', /"depth" is 0; allowed: 1 to 2/],
    ['a depth of 3', '(ids: ["City:karachi"], depth: 3)', /"depth" is 3; allowed: 1 to 2/],
    [
      '0 for each predicate',
      '(ids: ["City:karachi"], perPredicate: 0)',
      /"perPredicate" is 0; allowed: 1 to 100/,
    ],
    ['101 for each predicate', '(ids: ["City:karachi"], perPredicate: 101)', /allowed: 1 to 100/],
  ])('with %s is refused with what is allowed', async (_what, args, message) => {
    const { status, errors } = await server.ask(`{ neighbourhood${args} { nodes { id } } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe('the graph', () => {
  const server = useServer();
  const graph = async (where: string) =>
    (await server.ask(`{ graph(where: ${where}) { ${FLAT} } }`)).data.graph as {
      nodes: { id: string }[];
      edges: Edge[];
      hidden: Hidden[];
    };

  it('without a filter is every entity and every link', async () => {
    const { data } = await server.ask(`{ graph { ${FLAT} } entities { totalCount } links { totalCount } }`);
    expect(data.graph.nodes).toHaveLength(data.entities.totalCount);
    expect(data.graph.edges.flatMap(({ claims }: Edge) => claims)).toHaveLength(data.links.totalCount);
    expect(data.graph.hidden).toEqual([]);
  });

  it.each([
    '{}',
    '{ types: [City, Country] }',
    '{ predicates: [LED_BY] }',
    '{ predicates: [LOCATED_IN], types: [TechnologyPark, City] }',
    '{ ids: ["City:karachi", "Country:pakistan", "TechnologyPark:karachi-it-park"] }',
    '{ documents: ["Document:gazetteer"] }',
  ])('where %s is just what the export of the same filter holds', async (where) => {
    const { nodes, edges } = await graph(where);
    const query = new URLSearchParams(
      [...where.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, name = '', list = '']): [string, string] => [
        name,
        list.replace(/["\s]/g, ''),
      ]),
    );
    const exported = (await (await fetch(`${server.url}/export/graph.json?${query}`)).json()) as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: { id: string } }[] };
    };
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      exported.elements.nodes.map(({ data }) => data.id).sort(),
    );
    expect(edges.map(({ id }) => id).sort()).toEqual(
      exported.elements.edges.map(({ data }) => data.id).sort(),
    );
  });

  it('of some ids tells how many links lead elsewhere', async () => {
    const { hidden } = await graph('{ ids: ["City:karachi"] }');
    expect(hidden).toEqual([
      { node: 'City:karachi', predicate: 'LOCATED_IN', direction: 'OUT', count: 1 },
      { node: 'City:karachi', predicate: 'LOCATED_IN', direction: 'IN', count: 1 },
    ]);
  });

  it.each([
    ['an unknown entity', { ids: ['City:atlantis'] }, /no entity/],
    ['an unknown document', { documents: ['Document:atlantis'] }, /no document/],
    ['2,001 ids', { ids: Array(2_001).fill('City:karachi') }, /has 2001 values; allowed: up to 2000/],
    ['an empty list of ids', { ids: [] }, /"where.ids" has no ids: give one or more/],
  ])('with %s is refused with what is allowed', async (_what, where, message) => {
    const { errors } = await server.ask(
      'query ($where: GraphFilter) { graph(where: $where) { nodes { id } } }',
      { where },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});
