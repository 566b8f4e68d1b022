// The content of canvas and table: the picture, completed with what the API knows about its nodes.
import { ENTITY_TYPES, type Colour } from '../entity-types.js';
import type { Direction, EntityType, Predicate } from '../generated/graphql.js';
import { colourOf, communitiesOf, NO_COMMUNITIES, type Communities } from './canvas/communities.js';
import { sizeOf } from './canvas/size.js';
import type { Point } from './layout/task.js';
import type { Looks } from './looks.js';
import type { Picture } from './picture.js';

/** The answer of `Query.graph`. */
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

/** The visible part of the picture, whether it has positions or waits for the layout. */
export interface Sight {
  readonly nodes: readonly SightNode[];
  readonly edges: readonly SceneEdge[];
  /** None unless colours tell them. */
  readonly communities: Communities;
}

export interface SightNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many visible edges end here. */
  readonly degree: number;
  readonly pinned: boolean;
  /** How many of its links lead out of the picture, or to hidden nodes in it. */
  readonly beyond: number;
  /** The reader's note; empty if there is none. */
  readonly note: string;
  /** Diameter in pixels. */
  readonly size: number;
  readonly colour: Colour;
}

export interface SceneNode extends SightNode {
  readonly position: Point;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  /** How many claims support it. */
  readonly claims: number;
  /** No document states it: it is implied. */
  readonly implied: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly looks: Looks;
}

/** A line of the legend: how many there are, and how many of them are drawn. */
export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly total: number;
  readonly shown: number;
}

/** Everything that determines what is visible. */
export type Meant = Omit<Picture, 'positions' | 'layout' | 'title' | 'asked'>;

export function toSight(picture: Meant, { nodes, edges, hidden: hiddenLinks }: Subgraph): Sight {
  const seen = seenIn(picture);
  const ids = new Set(nodes.filter(seen).map(({ id }) => id));
  const off = new Set(picture.hiddenPredicates);
  const between = edges.filter(
    ({ source, target, predicate }) => !off.has(predicate) && ids.has(source) && ids.has(target),
  );
  const inSight = new Set(between.map(({ id }) => id));
  const degrees = tally(between.flatMap(endsOf));
  const beyond = new Map<string, number>();
  const leadsOut = (node: string, count: number) => beyond.set(node, (beyond.get(node) ?? 0) + count);
  for (const { node, count } of hiddenLinks) leadsOut(node, count);
  for (const edge of edges)
    if (!inSight.has(edge.id)) for (const end of endsOf(edge)) leadsOut(end, edge.claims.length);

  const { looks, notes } = picture;
  const pinned = new Set(picture.pinned);
  const communities = looks.colour === 'community' ? communitiesOf([...ids], between) : NO_COMMUNITIES;
  return {
    nodes: nodes.filter(seen).map(({ id, __typename: type, name, aliases }) => {
      const [degree, community] = [degrees.get(id) ?? 0, communities.of.get(id)];
      return {
        ...{ id, type, name, aliases, degree },
        pinned: pinned.has(id),
        beyond: beyond.get(id) ?? 0,
        note: notes[id] ?? '',
        size: sizeOf(degree, looks.size),
        colour: community === undefined ? ENTITY_TYPES[type] : colourOf(community),
      };
    }),
    edges: between.map(({ claims, ...edge }) => ({
      ...edge,
      claims: claims.length,
      implied: claims.every(({ basis }) => basis === 'IMPLIED'),
    })),
    communities,
  };
}

/** Whether a node is neither hidden nor, unless it is kept, of a hidden type. */
function seenIn(picture: Meant): (node: Subgraph['nodes'][number]) => boolean {
  const [wanted, hidden, kept] = [new Set(picture.nodes), new Set(picture.hidden), new Set(picture.kept)];
  const off = new Set(picture.hiddenTypes);
  return ({ id, __typename }) => wanted.has(id) && !hidden.has(id) && (!off.has(__typename) || kept.has(id));
}

const endsOf = ({ source, target }: { source: string; target: string }): readonly string[] => [
  source,
  target,
];

/** The part with positions. */
export function toScene({ positions, looks }: Picture, { nodes, edges }: Sight): Scene {
  const placed = new Set(nodes.filter(({ id }) => id in positions).map(({ id }) => id));
  return {
    nodes: nodes.flatMap((node) => {
      const position = positions[node.id];
      return position ? [{ ...node, position }] : [];
    }),
    edges: edges.filter(({ source, target }) => placed.has(source) && placed.has(target)),
    looks,
  };
}

/** How many nodes of each type, and edges of each predicate, the picture has and shows. */
export function countTypes({ nodes }: Subgraph, sight: Sight): readonly Count<EntityType>[] {
  return counts(
    nodes.map(({ __typename }) => __typename),
    sight.nodes.map(({ type }) => type),
  );
}

export function countPredicates({ edges }: Subgraph, sight: Sight): readonly Count<Predicate>[] {
  return counts(
    edges.map(({ predicate }) => predicate),
    sight.edges.map(({ predicate }) => predicate),
  );
}

/** Most frequent first. */
function counts<Name extends string>(all: readonly Name[], drawn: readonly Name[]): readonly Count<Name>[] {
  const [total, shown] = [tally(all), tally(drawn)];
  return [...total]
    .map(([name, count]) => ({ name, total: count, shown: shown.get(name) ?? 0 }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** How often each name occurs. */
export function tally<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const found = new Map<Name, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
