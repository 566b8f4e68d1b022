// Every export file: its media type, its parameters and its writer.
import { cytoscape } from './cytoscape.js';
import { edgesCsv, nodesCsv, observationsCsv } from './csv.js';
import type { Parameter } from './filter.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import type { Source } from './source.js';
import { turtle } from './turtle.js';

export interface Format {
  readonly contentType: string;
  readonly parameters: readonly Parameter[];
  /** A table for spreadsheets: `?bom=true` begins it with a byte order mark. */
  readonly isTable?: true;
  readonly write: (source: Source) => AsyncIterable<string>;
}

const GRAPH = ['ids', 'types', 'predicates', 'documents'] as const;
const CSV = { contentType: 'text/csv; charset=utf-8; header=present', isTable: true } as const;

export const FORMATS: Readonly<Record<string, Format>> = {
  'graph.json': { contentType: 'application/json; charset=utf-8', parameters: GRAPH, write: cytoscape },
  'graph.graphml': {
    contentType: 'application/graphml+xml; charset=utf-8',
    parameters: GRAPH,
    write: graphml,
  },
  'graph.gexf': { contentType: 'application/gexf+xml; charset=utf-8', parameters: GRAPH, write: gexf },
  'graph.ttl': { contentType: 'text/turtle; charset=utf-8', parameters: GRAPH, write: turtle },
  'nodes.csv': { ...CSV, parameters: GRAPH, write: nodesCsv },
  'edges.csv': { ...CSV, parameters: GRAPH, write: edgesCsv },
  'observations.csv': {
    ...CSV,
    parameters: ['ids', 'types', 'documents', 'indicators', 'kinds'],
    write: observationsCsv,
  },
};
