// GraphML, http://graphml.graphdrawing.org: each attribute is declared once and referenced by key. Gephi shows what is called
// `label`: the name of a node, the predicate of an edge.
import { toEdges } from './edges.js';
import { EDGE_COLUMNS, known, nodeColumns, type Column } from './flat.js';
import type { Source } from './source.js';
import { xml } from './xml.js';

const labelled = <T>(columns: readonly Column<T>[], by: string): readonly Column<T>[] => [
  ...columns.filter(({ name }) => name === by).map((column) => ({ ...column, name: 'label' })),
  ...columns,
];

const EDGES = labelled(EDGE_COLUMNS, 'predicate');

export const graphml = (source: Source): AsyncIterable<string> =>
  xml(async function* (document) {
    const columns = labelled(nodeColumns(source.attributes), 'name');
    document.ele('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
    for (const [owner, list] of [
      ['node', columns],
      ['edge', EDGES],
    ] as const)
      for (const { name, type } of list)
        document
          .ele('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type })
          .up();
    document.ele('graph', { id: 'ict-graph', edgedefault: 'directed' });
    for await (const entity of source.entities()) {
      document.ele('node', { id: entity.id });
      yield write('node', columns, entity);
    }
    for await (const edge of toEdges(source.links())) {
      document.ele('edge', { id: edge.id, source: edge.source, target: edge.target });
      yield write('edge', EDGES, edge);
    }

    function write<T>(owner: string, list: readonly Column<T>[], item: T): void {
      for (const [name, value] of known(list, item))
        document.ele('data', { key: `${owner}-${name}` }, value).up();
      document.up();
    }
  });
