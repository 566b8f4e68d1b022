// https://relay.dev/graphql/connections.htm and objectidentification.htm, on every type and field that the schema has.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { useServer } from '../support/server.js';

const { schema } = createApplication(PROJECT);
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const nodeInterface = schema.getType('Node');
const nodeTypes = isInterfaceType(nodeInterface) ? schema.getPossibleTypes(nodeInterface) : [];

type Field = GraphQLField<unknown, unknown>;
const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
const connectionsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(isConnection);
const typeOf = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

describe('Relay: connections', () => {
  it.each(
    objects.filter(({ name }) => name.endsWith('Connection')).map((type) => [type.name, type] as const),
  )('%s has edges with cursors and nodes, and a PageInfo', (_name, type) => {
    expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
    const edges = type.getFields()['edges'];
    expect(isListType(getNullableType(edges?.type))).toBe(true);
    const edge = edges && getNamedType(edges.type);
    if (!isObjectType(edge)) throw new Error(`${type.name}.edges is no list of objects`);
    expect(edge.name).toMatch(/Edge$/);
    expect(typeOf(edge, 'cursor')).toBe('String!');
    const node = edge.getFields()['node'];
    expect(node && isListType(getNullableType(node.type))).toBe(false);
  });

  it('PageInfo has the four fields of the specification', () => {
    const type = schema.getType('PageInfo') as GraphQLObjectType; // as the first test has seen
    expect(
      ['hasPreviousPage', 'hasNextPage', 'startCursor', 'endCursor'].map((name) => typeOf(type, name)),
    ).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  it.each(
    objects.flatMap((type) =>
      connectionsOf(type).map((field) => [`${type.name}.${field.name}`, field] as const),
    ),
  )('%s takes first and after, last and before', (_name, { args }) => {
    const types = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
    expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
  });
});

describe('Relay: pages', () => {
  const server = useServer();
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  const PAGE =
    'edges { cursor node { __typename } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor }';

  /** All connections of a type at once: of the root, or of one node of the type. */
  const read = async (
    type: GraphQLObjectType,
    id: string | undefined,
    paging: (field: string) => string,
  ): Promise<Record<string, Page>> => {
    const fields = connectionsOf(type)
      .map(
        (field) =>
          `${field.name}(${[...requiredArguments(field), paging(field.name)].join(', ')}) { ${PAGE} }`,
      )
      .join('\n');
    const query =
      id === undefined ? `{ ${fields} }` : `{ node(id: "${id}") { ... on ${type.name} { ${fields} } } }`;
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    return (id === undefined ? data : data.node) as Record<string, Page>;
  };

  it.each(objects.filter((type) => connectionsOf(type).length > 0).map((type) => [type.name, type] as const))(
    'of %s go forwards and backwards by cursor',
    async (_name, type) => {
      const id = type === schema.getQueryType() ? undefined : await anId(graph, type);
      if (id === null) return; // there is none yet
      const all = await read(type, id, () => 'first: 3');
      const cursors = (field: string) => all[field]?.edges.map(({ cursor }) => cursor) ?? [];
      for (const [field, { pageInfo, edges }] of Object.entries(all)) {
        expect([field, pageInfo.hasPreviousPage]).toEqual([field, false]);
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      }
      const after = await read(type, id, (field) => after1(cursors(field)));
      for (const [field, page] of Object.entries(after))
        if (cursors(field).length > 1) {
          expect([field, page.edges.map(({ cursor }) => cursor)]).toEqual([
            field,
            cursors(field).slice(1, 2),
          ]);
          expect([field, page.pageInfo.hasNextPage]).toEqual([field, cursors(field).length > 2]);
        }
      const before = await read(type, id, (field) => before1(cursors(field)));
      for (const [field, page] of Object.entries(before))
        if (cursors(field).length > 1) {
          const end = cursors(field).length - 1;
          expect([field, page.edges.map(({ cursor }) => cursor)]).toEqual([
            field,
            cursors(field).slice(end - 1, end),
          ]);
          expect([field, page.pageInfo.hasPreviousPage]).toEqual([field, end > 1]);
        }
    },
  );
});

describe('Relay: object identification', () => {
  const server = useServer();
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  it('has node(id: ID!): Node and nodes(ids: [ID!]!): [Node]!', () => {
    const { node, nodes } = schema.getQueryType()?.getFields() ?? {};
    expect([String(node?.type), String(node?.args[0]?.type)]).toEqual(['Node', 'ID!']);
    expect([String(nodes?.type), String(nodes?.args[0]?.type)]).toEqual(['[Node]!', '[ID!]!']);
    expect(typeOf(nodeTypes[0] as GraphQLObjectType, 'id')).toBe('ID!');
  });

  it.each(nodeTypes.map((type) => [type.name, type] as const))(
    'finds a %s again by its id, alone and among others',
    async (_name, type) => {
      const id = await anId(graph, type);
      if (id === null) return; // there is none yet
      const { data } = await server.ask(
        `query ($id: ID!, $ids: [ID!]!) { node(id: $id) { __typename id } nodes(ids: $ids) { id } }`,
        { id, ids: ['City:nowhere', id, 'City:karachi', id] },
      );
      expect(data.node).toEqual({ __typename: type.name, id });
      expect(data.nodes).toEqual([null, { id }, { id: 'City:karachi' }, { id }]);
    },
  );

  it('answers null for what is no id', async () => {
    for (const id of ['', 'x', 'City:', ':x', 'Query:x', '__proto__:x', '%', '\u0000']) {
      const { data, errors } = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect([id, data, errors]).toEqual([id, { node: null }, undefined]);
    }
  });
});

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const after1 = ([cursor]: readonly string[]): string =>
  cursor === undefined ? 'first: 1' : `first: 1, after: ${JSON.stringify(cursor)}`;

const before1 = (cursors: readonly string[]): string =>
  cursors.length === 0 ? 'last: 1' : `last: 1, before: ${JSON.stringify(cursors.at(-1))}`;

/** The node of a type with the most relations, so that its pages have something on them. */
async function anId(graph: Graph, { name }: GraphQLObjectType): Promise<string | null> {
  const { records } = await graph.driver.executeQuery(
    `MATCH (node:Node:\`${name}\`) RETURN node.id AS id ORDER BY COUNT { (node)--() } DESC, id LIMIT 1`,
  );
  return (records[0]?.get('id') as string | undefined) ?? null;
}

const requiredArguments = ({ args }: Field): string[] =>
  args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${sample(argument)}`);

/** A value that fits what an argument needs, and finds something in the graph of the article. */
const sample = ({ type }: Pick<GraphQLArgument, 'type'>): string => sampleOf(type);

function sampleOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${sampleOf(type.ofType as GraphQLInputType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  const samples: Readonly<Record<string, string>> = {
    ID: '"Country:pakistan"',
    String: '"Pakistan"',
    Int: '1',
    Float: '1',
    Boolean: 'true',
    EDTF: '"2025"',
  };
  const found = samples[getNamedType(type).name];
  if (found === undefined) throw new Error(`no sample for ${String(type)}: add one here`);
  return found;
}
