// A part of the graph as flat lists: its entities, every link between two of them, and the number of links that lead elsewhere.
import { GraphTooLarge } from '../common/errors.js';
import type { Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import type { Loaders } from './loaders.js';
import { asParameters, beginnings, sidesOf, type LinkFilter, type Side } from './sides.js';

export const NARROW =
  'narrow the filter, look at a neighbourhood, or export the whole as a file from /export/graph.json';

export interface Subgraph {
  nodes(): Promise<readonly Row[]>;
  edges(): Promise<readonly SubgraphEdge[]>;
  hidden(): Promise<readonly HiddenLinks[]>;
}

export interface SubgraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly claimIds: readonly string[];
  claims(): Promise<readonly Row[]>;
}

export interface HiddenLinks {
  readonly node: string;
  readonly predicate: string;
  readonly direction: Side['direction'];
  readonly count: number;
}

/** Each list is read when a field needs it. */
export function subgraph(loaders: Loaders, ids: readonly string[], filter: LinkFilter): Subgraph {
  let reading: Promise<SubgraphEdge[]> | undefined;
  const edges = (): Promise<SubgraphEdge[]> => (reading ??= edgesBetween(loaders, ids, filter));
  return {
    nodes: () => nodesOf(loaders, ids),
    edges,
    hidden: async () => {
      const hidden = hiddenLinks(await countLinks(loaders, ids, filter), await edges());
      const place = new Map(ids.map((id, index) => [id, index]));
      return hidden.sort((a, b) => (place.get(a.node) ?? 0) - (place.get(b.node) ?? 0));
    },
  };
}

/** Entities or claims, in order of id. */
export const nodesOf = (loaders: Loaders, ids: readonly string[]): Promise<Row[]> =>
  Promise.all(ids.map((id) => loaders.existing(id)));

async function edgesBetween(
  loaders: Loaders,
  ids: readonly string[],
  { predicates, documents }: LinkFilter,
): Promise<SubgraphEdge[]> {
  const limit = LIMITS.graphEdges + 1;
  const rows = await loaders.reader.statement('Subgraph.edges', { ids, predicates, documents, limit });
  if (rows.length > LIMITS.graphEdges) throw new GraphTooLarge('edges', LIMITS.graphEdges, NARROW);
  return rows.map(([source, predicate, target, claims]) => {
    const claimIds = claims as string[]; // the statement collects ids
    return {
      id: `${source}-${predicate}-${target}`,
      source: String(source),
      target: String(target),
      predicate: String(predicate),
      claimIds,
      claims: () => nodesOf(loaders, claimIds),
    };
  });
}

interface Counted extends Side {
  readonly count: number;
}

async function countLinks(loaders: Loaders, ids: readonly string[], filter: LinkFilter): Promise<Counted[]> {
  const { sides, parameters } = asParameters(ids.flatMap((id) => sidesOf(id, filter)));
  if (filter.types || filter.documents) {
    const { documents } = filter;
    const args = { ...parameters, types: beginnings(filter.types), documents };
    const rows = await loaders.reader.statement('HiddenLinks.count', args);
    return sides.map((side, index) => ({ ...side, count: Number(rows[index]?.[0]) }));
  }
  const rows = await loaders.reader.statement('Subgraph.hidden', { ids });
  const counts = new Map(
    rows.flatMap(
      ([id, list]) =>
        (list as [string, number, number][]).flatMap(([predicate, out, into]): [string, number][] => [
          [key(String(id), predicate, 'OUT'), out],
          [key(String(id), predicate, 'IN'), into],
        ]), // the columns of the statement
    ),
  );
  return sides.map((side) => ({
    ...side,
    count: counts.get(key(side.id, side.predicate, side.direction)) ?? 0,
  }));
}

function hiddenLinks(all: readonly Counted[], edges: readonly SubgraphEdge[]): HiddenLinks[] {
  const shown = new Map<string, number>();
  const add = (name: string, count: number) => shown.set(name, (shown.get(name) ?? 0) + count);
  for (const { source, target, predicate, claimIds } of edges) {
    add(key(source, predicate, 'OUT'), claimIds.length);
    add(key(target, predicate, 'IN'), claimIds.length);
  }
  return all.flatMap(({ id, predicate, direction, count }) => {
    const rest = count - (shown.get(key(id, predicate, direction)) ?? 0);
    return rest > 0 ? [{ node: id, predicate, direction, count: rest }] : [];
  });
}

const key = (id: string, predicate: string, direction: string): string => `${id} ${predicate} ${direction}`;
