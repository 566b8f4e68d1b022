// GraphML, http://graphml.graphdrawing.org: each attribute is declared once and referenced by key.
import { toEdges } from './edges.js';
import { EDGE_COLUMNS, known, nodeColumns, type Column } from './flat.js';
import type { Source } from './source.js';
import { xml } from './xml.js';

export const graphml = (source: Source): AsyncIterable<string> =>
  xml(async function* (document) {
    const columns = nodeColumns(source.attributes);
    document.ele('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
    for (const [owner, list] of [
      ['node', columns],
      ['edge', EDGE_COLUMNS],
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
      yield write('edge', EDGE_COLUMNS, edge);
    }

    function write<T>(owner: string, list: readonly Column<T>[], item: T): void {
      for (const [name, value] of known(list, item))
        document.ele('data', { key: `${owner}-${name}` }, value).up();
      document.up();
    }
  });
