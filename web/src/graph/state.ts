// What the Graph screen shows, as data. What changes the picture is a step that can be undone; selecting is none.
import { LAYOUTS, type LayoutName, type Point, type Positions } from './layout/task.js';

/** What undo goes back to, and what an address restores. */
export interface Picture {
  /** Ids of entities, in the order in which they were added. */
  readonly nodes: readonly string[];
  /** Where they stand; who has no position waits for the layout. */
  readonly positions: Positions;
  readonly layout: LayoutName;
  /** Nodes that no layout moves. */
  readonly pinned: readonly string[];
  /** Nodes that were put out of sight one by one. */
  readonly hidden: readonly string[];
  /** Types and predicates that the legend has switched off. */
  readonly hiddenTypes: readonly string[];
  readonly hiddenPredicates: readonly string[];
}

export interface State {
  readonly past: readonly Picture[];
  readonly picture: Picture;
  readonly future: readonly Picture[];
  /** Ids of nodes and edges. */
  readonly selected: readonly string[];
}

export type Action =
  /** With the predicates of the edges that are wanted: what the legend had switched off is switched on. */
  | { readonly do: 'add'; readonly nodes: readonly string[]; readonly predicates?: readonly string[] }
  | { readonly do: 'hide'; readonly nodes: readonly string[] }
  | { readonly do: 'showHidden' }
  | { readonly do: 'pin' | 'unpin'; readonly nodes: readonly string[] }
  | { readonly do: 'move'; readonly positions: Positions }
  | { readonly do: 'layOut'; readonly layout: LayoutName }
  | { readonly do: 'toggleType' | 'togglePredicate'; readonly name: string }
  | { readonly do: 'clear' }
  /** The layout's answer: it belongs to the step that asked for it. */
  | { readonly do: 'place'; readonly positions: Positions }
  /** What the graph calls these nodes now: one was merged into another, or has gone. */
  | { readonly do: 'rename'; readonly nodes: ReadonlyMap<string, string | undefined> }
  | { readonly do: 'select'; readonly ids: readonly string[] }
  | { readonly do: 'open'; readonly picture: Picture; readonly selected: readonly string[] }
  | { readonly do: 'undo' | 'redo' };

const MOST_STEPS = 200;

export const EMPTY: Picture = {
  nodes: [],
  positions: {},
  layout: LAYOUTS[0],
  pinned: [],
  hidden: [],
  hiddenTypes: [],
  hiddenPredicates: [],
};

export const initial = (picture: Picture = EMPTY, selected: readonly string[] = []): State => ({
  past: [],
  picture,
  future: [],
  selected,
});

export function reduce(state: State, action: Action): State {
  const { past, picture, future } = state;
  switch (action.do) {
    case 'select':
      return { ...state, selected: action.ids };
    case 'open':
      return initial(action.picture, action.selected);
    case 'place':
      return { ...state, picture: placed(picture, action.positions) };
    case 'rename':
      return { ...state, picture: renamed(picture, action.nodes) };
    case 'undo': {
      const before = past.at(-1);
      return before
        ? { ...state, past: past.slice(0, -1), picture: before, future: [picture, ...future] }
        : state;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { ...state, past: [...past, picture], picture: after, future: rest } : state;
    }
    default: {
      const next = step(picture, action);
      if (next === picture) return state;
      return { ...state, past: [...past, picture].slice(-MOST_STEPS), picture: next, future: [] };
    }
  }
}

type Step = Exclude<Action, { do: 'select' | 'open' | 'place' | 'rename' | 'undo' | 'redo' }>;

/** The same object when nothing changes. */
function step(picture: Picture, action: Step): Picture {
  switch (action.do) {
    case 'add': {
      const next = {
        ...picture,
        nodes: union(picture.nodes, action.nodes),
        hidden: without(picture.hidden, action.nodes),
        hiddenTypes: without(picture.hiddenTypes, action.nodes.map(typeOf)),
        hiddenPredicates: without(picture.hiddenPredicates, action.predicates ?? []),
      };
      return isSame(next, picture) ? picture : next;
    }
    case 'hide':
      return changed(picture, 'hidden', union(picture.hidden, known(picture, action.nodes)));
    case 'showHidden':
      return picture.hidden.length > 0 ? { ...picture, hidden: [] } : picture;
    case 'pin':
      return changed(picture, 'pinned', union(picture.pinned, known(picture, action.nodes)));
    case 'unpin':
      return changed(picture, 'pinned', without(picture.pinned, action.nodes));
    case 'move':
      return placed(picture, action.positions);
    case 'layOut':
      return { ...picture, layout: action.layout, positions: only(picture.positions, picture.pinned) };
    case 'toggleType':
      return { ...picture, hiddenTypes: toggled(picture.hiddenTypes, action.name) };
    case 'togglePredicate':
      return { ...picture, hiddenPredicates: toggled(picture.hiddenPredicates, action.name) };
    case 'clear':
      return picture.nodes.length > 0 ? { ...EMPTY, layout: picture.layout } : picture;
  }
}

const isSame = (a: Picture, b: Picture): boolean =>
  (Object.keys(a) as (keyof Picture)[]).every((key) => a[key] === b[key]); // its own keys

/** The part of an id before the colon. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

function placed(picture: Picture, positions: Positions): Picture {
  const moved = known(picture, Object.keys(positions)).filter(
    (id) => !samePoint(picture.positions[id], positions[id]),
  );
  if (moved.length === 0) return picture;
  return { ...picture, positions: { ...picture.positions, ...only(positions, moved) } };
}

function renamed(picture: Picture, names: ReadonlyMap<string, string | undefined>): Picture {
  const rename = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (names.has(id) ? (names.get(id) ?? []) : id))),
  ];
  const positions = Object.entries(picture.positions).flatMap(([id, point]) =>
    rename([id]).map((now) => [now, point] as const),
  );
  return {
    ...picture,
    nodes: rename(picture.nodes),
    positions: Object.fromEntries(positions),
    pinned: rename(picture.pinned),
    hidden: rename(picture.hidden),
  };
}

function changed<Key extends keyof Picture>(picture: Picture, key: Key, value: Picture[Key]): Picture {
  return value === picture[key] ? picture : { ...picture, [key]: value };
}

const known = ({ nodes }: Picture, ids: readonly string[]): readonly string[] => {
  const all = new Set(nodes);
  return ids.filter((id) => all.has(id));
};

/** The same list when there is nothing to add. */
function union(list: readonly string[], more: readonly string[]): readonly string[] {
  const all = new Set([...list, ...more]);
  return all.size === list.length ? list : [...all];
}

/** The same list when there is nothing to take away. */
function without(list: readonly string[], less: readonly string[]): readonly string[] {
  const gone = new Set(less);
  return list.some((id) => gone.has(id)) ? list.filter((id) => !gone.has(id)) : list;
}

const toggled = (list: readonly string[], name: string): readonly string[] =>
  list.includes(name) ? without(list, [name]) : [...list, name];

const only = (positions: Positions, ids: readonly string[]): Positions =>
  Object.fromEntries(ids.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

const samePoint = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;
