// GEXF 1.3, https://gexf.net: Gephi's own format. Names are the labels of nodes, predicates the labels of edges.
import { toEdges } from './edges.js';
import { EDGE_COLUMNS, known, nodeColumns, type Column } from './flat.js';
import type { Source } from './source.js';
import { xml } from './xml.js';

const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

export const gexf = (source: Source): AsyncIterable<string> =>
  xml(async function* (document) {
    const columns = nodeColumns(source.attributes);
    const name = columns.find((column) => column.name === 'name');
    document.ele('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' });
    document.ele('meta', { lastmodifieddate: source.state.loadedAt.slice(0, 10) });
    document.ele('creator', 'ICT Graph').up();
    document.ele('description', `Version ${source.state.version} of the graph`).up().up();
    document.ele('graph', { defaultedgetype: 'directed', mode: 'static' });
    declare('node', columns);
    declare('edge', EDGE_COLUMNS);
    document.ele('nodes');
    for await (const entity of source.entities()) {
      document.ele('node', { id: entity.id, label: String(name?.value(entity)) });
      yield write(columns, entity);
    }
    document.up().ele('edges');
    for await (const edge of toEdges(source.links())) {
      const { id, source: from, target, predicate: label } = edge;
      document.ele('edge', { id, source: from, target, label });
      yield write(EDGE_COLUMNS, edge);
    }

    function declare(owner: string, list: readonly Column<never>[]): void {
      document.ele('attributes', { class: owner, mode: 'static' });
      for (const { name: title, type } of list)
        document.ele('attribute', { id: title, title, type: TYPES[type] }).up();
      document.up();
    }

    function write<T>(list: readonly Column<T>[], item: T): void {
      document.ele('attvalues');
      for (const [key, value] of known(list, item)) document.ele('attvalue', { for: key, value }).up();
      document.up().up();
    }
  });
