// Values of the live graph for the generator to use.
import type { TestServer } from '../support/server.js';
import type { Known } from './values.js';

/** Asked one by one: a Neo4j that has just started plans each for the first time. */
export async function valuesOf({ ask }: TestServer): Promise<Known> {
  const nodes = async (field: string): Promise<readonly Node[]> =>
    (await ask(`{ page: ${field} { nodes { id } } }`)).data.page.nodes;
  const cursors = async (field: string): Promise<readonly string[]> =>
    (await ask(`{ page: ${field} { edges { cursor } } }`)).data.page.edges.map((edge: Edge) => edge.cursor);
  const named = (await ask('{ entities(first: 100) { nodes { id name } } }')).data.entities.nodes as Node[];
  const measured = (await ask('{ observations(first: 20) { nodes { quantity { unit { code } } } } }')).data;
  return {
    ids: [
      ...named,
      ...(await nodes('documents')),
      ...(await nodes('indicators')),
      ...(await nodes('claims')),
    ].map(({ id }) => id),
    names: named.map(({ name }) => name),
    units: [
      ...new Set<string>(
        measured.observations.nodes.flatMap(({ quantity: { unit } }: Measured) => unit?.code ?? []),
      ),
    ],
    cursors: [
      ...(await cursors('entities')),
      ...(await cursors('claims')),
      ...(await cursors('observations(orderBy: VALUE_ASC)')),
    ],
  };
}

interface Node {
  readonly id: string;
  readonly name: string;
}

interface Edge {
  readonly cursor: string;
}

interface Measured {
  readonly quantity: { readonly unit: { readonly code: string } | null };
}
