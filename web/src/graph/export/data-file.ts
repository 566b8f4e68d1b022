// The scene as data: the server's exports write it, with everything they know about these nodes and edges.
import { PREDICATES } from '../../words';
import type { Scene } from '../scene';

export const DATA_FILES = [
  { file: 'graph.graphml', label: 'GraphML', use: 'networkx, yEd' },
  { file: 'graph.gexf', label: 'GEXF', use: 'Gephi' },
  { file: 'nodes.csv', label: 'CSV of entities', use: 'table' },
  { file: 'edges.csv', label: 'CSV of links', use: 'table' },
] as const;

export type DataFile = (typeof DATA_FILES)[number]['file'];

/** @param hiddenPredicates links by these predicates are left out */
export async function dataFile(
  file: DataFile,
  { nodes }: Scene,
  hiddenPredicates: readonly string[],
): Promise<Blob> {
  const predicates = Object.keys(PREDICATES).filter((name) => !hiddenPredicates.includes(name));
  const response = await fetch(`/export/${file}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids: nodes.map(({ id }) => id), predicates }),
  });
  if (!response.ok) throw new Error(`the server answers with status ${response.status}`);
  return response.blob();
}
