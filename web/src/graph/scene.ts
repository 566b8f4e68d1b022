// What is on the canvas and in the table: the picture, filled with what the API knows of its nodes.
import type { Direction, EntityType, Predicate } from '../generated/graphql.js';
import type { Point } from './layout/task.js';
import type { Picture } from './state.js';

/** As `Query.graph` answers. */
export interface Subgraph {
  readonly nodes: readonly {
    readonly __typename: EntityType;
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly predicate: Predicate;
    readonly claims: readonly { readonly basis: string }[];
  }[];
  readonly hidden: readonly HiddenLinks[];
}

/** Links of a node that lead out of the picture. */
export interface HiddenLinks {
  readonly node: string;
  readonly predicate: Predicate;
  readonly direction: Direction;
  readonly count: number;
}

export interface SceneNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly position: Point;
  /** How many edges of the scene end here. */
  readonly degree: number;
  readonly pinned: boolean;
  /** How many of its links lead out of the picture, or to what is out of sight in it. */
  readonly beyond: number;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  /** How many claims say so. */
  readonly claims: number;
  /** No document says it in so many words: it is a reading. */
  readonly implied: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** A line of the legend: how many there are, and how many of them are drawn. */
export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly total: number;
  readonly shown: number;
}

export function toScene(picture: Picture, { nodes, edges, hidden: hiddenLinks }: Subgraph): Scene {
  const hidden = new Set(picture.hidden);
  const hiddenTypes = new Set(picture.hiddenTypes);
  const hiddenPredicates = new Set(picture.hiddenPredicates);
  const pinned = new Set(picture.pinned);
  const drawn = nodes.filter(
    ({ id, __typename }) => !hidden.has(id) && !hiddenTypes.has(__typename) && id in picture.positions,
  );
  const degrees = new Map(drawn.map(({ id }) => [id, 0]));
  const between = edges.filter(
    ({ source, target, predicate }) =>
      !hiddenPredicates.has(predicate) && degrees.has(source) && degrees.has(target),
  );
  for (const id of between.flatMap(({ source, target }) => [source, target]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const beyond = new Map<string, number>();
  const leadsOut = (node: string, count: number) => beyond.set(node, (beyond.get(node) ?? 0) + count);
  for (const { node, count } of hiddenLinks) leadsOut(node, count);
  const inSight = new Set(between.map(({ id }) => id));
  for (const { id, source, target, claims } of edges)
    if (!inSight.has(id)) for (const end of [source, target]) leadsOut(end, claims.length);
  return {
    nodes: drawn.flatMap(({ id, __typename, name, aliases }) => {
      const position = picture.positions[id];
      if (!position) return [];
      return {
        ...{ id, type: __typename, name, aliases, position, pinned: pinned.has(id) },
        degree: degrees.get(id) ?? 0,
        beyond: beyond.get(id) ?? 0,
      };
    }),
    edges: between.map(({ claims, ...edge }) => ({
      ...edge,
      claims: claims.length,
      implied: claims.every(({ basis }) => basis === 'IMPLIED'),
    })),
  };
}

/** How many nodes of each type, and edges of each predicate, the picture has and the scene shows. */
export function countTypes({ nodes }: Subgraph, scene: Scene): readonly Count<EntityType>[] {
  return counts(
    nodes.map(({ __typename }) => __typename),
    scene.nodes.map(({ type }) => type),
  );
}

export function countPredicates({ edges }: Subgraph, scene: Scene): readonly Count<Predicate>[] {
  return counts(
    edges.map(({ predicate }) => predicate),
    scene.edges.map(({ predicate }) => predicate),
  );
}

/** Most frequent first. */
function counts<Name extends string>(all: readonly Name[], drawn: readonly Name[]): readonly Count<Name>[] {
  const [total, shown] = [tally(all), tally(drawn)];
  return [...total]
    .map(([name, count]) => ({ name, total: count, shown: shown.get(name) ?? 0 }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** How often each name comes. */
export function tally<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const found = new Map<Name, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
