// The picture: what undo and an address restore.
import { LAYOUTS, type LayoutName, type Point, type Positions } from './layout/task.js';
import { PLAIN, type Looks } from './looks.js';

export interface Picture {
  /** Ids of entities, in the order in which they were added. */
  readonly nodes: readonly string[];
  /** Their positions; an entity without one waits for the layout. */
  readonly positions: Positions;
  readonly layout: LayoutName;
  /** Nodes that no layout moves. */
  readonly pinned: readonly string[];
  /** Nodes that were hidden one by one. */
  readonly hidden: readonly string[];
  /** Types and predicates that the legend hides. */
  readonly hiddenTypes: readonly string[];
  readonly hiddenPredicates: readonly string[];
  /** Nodes that stay visible although their type is hidden: they were selected at that time. */
  readonly kept: readonly string[];
  /** The reader's notes under nodes, by id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly looks: Looks;
  /** What the picture shows, in words; empty if nobody has said so. */
  readonly title: string;
  /** The question of an address, as long as the picture is exactly its answer; else empty. */
  readonly asked: string;
}

/** The most characters of a note, and the most notes: they are part of the address. */
export const LONGEST_NOTE = 200;
export const MOST_NOTES = 50;
/** The most characters of a title. */
export const LONGEST_TITLE = 120;
/** Pixels from the centre, beyond which no picture reaches that can be seen as a whole. */
export const FARTHEST = 10_000;

export const EMPTY: Picture = {
  nodes: [],
  positions: {},
  layout: LAYOUTS[0],
  pinned: [],
  hidden: [],
  hiddenTypes: [],
  hiddenPredicates: [],
  kept: [],
  notes: {},
  looks: PLAIN,
  title: '',
  asked: '',
};

/** Empty, with the chosen layout and looks. */
export const emptied = ({ layout, looks }: Picture): Picture => ({ ...EMPTY, layout, looks });

export function placed(picture: Picture, positions: Positions): Picture {
  const moved = known(picture, Object.keys(positions)).filter(
    (id) => !samePoint(picture.positions[id], positions[id]),
  );
  if (moved.length === 0) return picture;
  const near = Object.fromEntries(
    Object.entries(only(positions, moved)).map(([id, at]) => [id, inReach(at)]),
  );
  return { ...picture, positions: { ...picture.positions, ...near } };
}

const inReach = ({ x, y }: Point): Point => ({ x: within(x), y: within(y) });
const within = (value: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, value));

/** @param names the current ids; undefined for entities that are gone */
export function renamed(picture: Picture, names: ReadonlyMap<string, string | undefined>): Picture {
  const rename = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (names.has(id) ? (names.get(id) ?? []) : id))),
  ];
  const positions = Object.entries(picture.positions).flatMap(([id, point]) =>
    rename([id]).map((now) => [now, point] as const),
  );
  const notes = Object.entries(picture.notes).flatMap(([id, note]) =>
    rename([id]).map((now) => [now, note] as const),
  );
  return {
    ...picture,
    nodes: rename(picture.nodes),
    positions: Object.fromEntries(positions),
    pinned: rename(picture.pinned),
    hidden: rename(picture.hidden),
    kept: rename(picture.kept),
    notes: Object.fromEntries(notes),
  };
}

/** Those of the ids that are in the picture. */
export const known = ({ nodes }: Picture, ids: readonly string[]): readonly string[] => {
  const all = new Set(nodes);
  return ids.filter((id) => all.has(id));
};

export const only = (positions: Positions, ids: readonly string[]): Positions =>
  Object.fromEntries(ids.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

const samePoint = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;
