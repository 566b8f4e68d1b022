// Cytoscape's elements, in an object as `cytoscape(…)` and Cytoscape's own files have it.
import { typeOfId } from '../graph/columns.js';
import type { Attribute } from './attributes.js';
import { toEdges } from './edges.js';
import type { Entity, Source } from './source.js';

export async function* cytoscape(source: Source): AsyncGenerator<string> {
  yield `{"data":${JSON.stringify(source.state)},"elements":{"nodes":[`;
  yield* separated(source.entities(), (entity) => toNode(entity, source.attributes));
  yield '],"edges":[';
  yield* separated(toEdges(source.links()), ({ evidence: _told, ...edge }) => edge);
  yield ']}}\n';
}

async function* separated<T>(items: AsyncIterable<T>, toData: (item: T) => object): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${JSON.stringify({ data: toData(item) })}`;
    separator = ',\n';
  }
}

function toNode({ id, values, externalIds }: Entity, attributes: readonly Attribute[]): object {
  const stored = attributes.map(({ name }, index) => [name, values[index]] as const);
  return {
    id,
    type: typeOfId(id),
    ...Object.fromEntries(stored.filter(([, value]) => value !== null)),
    externalIds,
  };
}
