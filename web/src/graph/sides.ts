// The links of one node, by predicate and direction: how many the graph has, and which of them the picture has.
import type { Direction, Predicate } from '../generated/graphql.js';
import type { Subgraph } from './scene.js';

export interface NodeSide {
  readonly predicate: Predicate;
  readonly direction: Direction;
  /** The number of all links. */
  readonly links: number;
  /** How many of them are visible. */
  readonly shown: number;
  readonly edges: readonly { readonly id: string; readonly other: string }[];
}

/** @param drawn ids of the visible edges */
export function sidesOf(
  id: string,
  { edges, hidden }: Subgraph,
  drawn: ReadonlySet<string>,
): readonly NodeSide[] {
  const sides = new Map<string, NodeSide>();
  const change = (predicate: Predicate, direction: Direction, grow: (side: NodeSide) => NodeSide): void => {
    const key = `${direction} ${predicate}`;
    sides.set(key, grow(sides.get(key) ?? { predicate, direction, links: 0, shown: 0, edges: [] }));
  };
  const add = (direction: Direction, other: string, edge: Subgraph['edges'][number]): void =>
    change(edge.predicate, direction, (side) => ({
      ...side,
      links: side.links + edge.claims.length,
      shown: side.shown + (drawn.has(edge.id) ? edge.claims.length : 0),
      edges: [...side.edges, { id: edge.id, other }],
    }));
  for (const edge of edges) {
    if (edge.source === id) add('OUT', edge.target, edge);
    if (edge.target === id) add('IN', edge.source, edge);
  }
  for (const { node, predicate, direction, count } of hidden)
    if (node === id) change(predicate, direction, (side) => ({ ...side, links: side.links + count }));
  return [...sides.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, side]) => side); // OUT before IN
}
