// Groups by links alone: communities by the Louvain method, the same for the same graph.
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Colour } from '../../entity-types.js';
import { groupBy } from '../../parts/group-by.js';
import { fraction } from '../layout/seed.js';

/** The largest first; the last contains the rest. */
const COMMUNITY_COLOURS: readonly Colour[] = [
  { light: '#2f5f95', dark: '#8fb8e8' },
  { light: '#a9582a', dark: '#eaa67d' },
  { light: '#3f7050', dark: '#93c9a4' },
  { light: '#98435c', dark: '#e79cb0' },
  { light: '#6b5193', dark: '#bba6e3' },
  { light: '#1f7272', dark: '#79c9c8' },
  { light: '#77681c', dark: '#d3c271' },
  { light: '#59636f', dark: '#b3bcc8' },
];

export interface Communities {
  /** The index of each node's community in the list, by node id. */
  readonly of: ReadonlyMap<string, number>;
  /** The node ids of each, the largest first; the node with the most links comes first. */
  readonly members: readonly (readonly string[])[];
  /** Whether the last one is not a community, but the rest for which there is no colour. */
  readonly hasRest: boolean;
}

export const NO_COMMUNITIES: Communities = { of: new Map(), members: [], hasRest: false };

export function communitiesOf(
  ids: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
): Communities {
  const graph = new UndirectedGraph();
  for (const id of [...ids].sort()) graph.addNode(id);
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target);
  let step = 0;
  const named = louvain(graph, { rng: () => fraction('louvain', step++) });
  const groups = groupBy(Object.keys(named), (id) => named[id]);
  const byLinks = (a: string, b: string): number => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1);
  const all = [...groups.values()]
    .map((group) => [...group].sort(byLinks))
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const hasRest = all.length > COMMUNITY_COLOURS.length;
  const own = COMMUNITY_COLOURS.length - 1;
  const members = hasRest ? [...all.slice(0, own), all.slice(own).flat()] : all;
  const of = new Map(members.flatMap((group, place) => group.map((id) => [id, place] as const)));
  return { of, members, hasRest };
}

export function colourOf(community: number): Colour {
  const colour = COMMUNITY_COLOURS[community];
  if (!colour) throw new Error(`There is no colour for community ${community}.`);
  return colour;
}
