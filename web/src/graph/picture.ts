// The picture, and the steps that change it. Undo takes each of them back.
import { LAYOUTS, type LayoutName, type Point, type Positions } from './layout/task.js';
import { PLAIN, type Looks } from './looks.js';

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
  /** Nodes that stay in sight though their type is switched off: they were selected when it was. */
  readonly kept: readonly string[];
  /** What the reader has written under nodes, by their ids. */
  readonly notes: Readonly<Record<string, string>>;
  readonly looks: Looks;
  /** What the picture shows, in words; empty when nobody has said so. */
  readonly title: string;
  /** What was asked for, as an address says it, as long as the picture is the answer to that alone; else empty. */
  readonly asked: string;
}

export type Step =
  /** With the predicates of the edges that are wanted: what the legend had switched off is switched on. */
  | { readonly do: 'add'; readonly nodes: readonly string[]; readonly predicates?: readonly string[] }
  | { readonly do: 'hide' | 'pin' | 'unpin'; readonly nodes: readonly string[] }
  | { readonly do: 'showHidden' | 'clear' }
  | { readonly do: 'move'; readonly positions: Positions }
  | { readonly do: 'layOut'; readonly layout: LayoutName }
  /** Who is selected stays in sight. */
  | { readonly do: 'toggleType'; readonly name: string }
  | { readonly do: 'togglePredicate'; readonly name: string }
  | { readonly do: 'look'; readonly looks: Partial<Looks> }
  | { readonly do: 'name'; readonly title: string }
  /** An empty note is none. */
  | { readonly do: 'note'; readonly node: string; readonly note: string };

/** Characters of a note, and how many nodes have one: they travel in the address. */
export const LONGEST_NOTE = 200;
export const MOST_NOTES = 50;
/** Characters of a title. */
export const LONGEST_TITLE = 120;
/** Pixels from the middle, beyond which no picture that can be seen as a whole reaches. */
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

/** Steps that neither add nor take away anything. */
const SAME_PARTS: ReadonlySet<Step['do']> = new Set([
  'pin',
  'unpin',
  'move',
  'layOut',
  'look',
  'note',
  'name',
]);

/** The same object when nothing changes. */
export function step(picture: Picture, action: Step, selected: readonly string[]): Picture {
  const next = stepped(picture, action, selected);
  return next === picture || SAME_PARTS.has(action.do) ? next : { ...next, asked: '' };
}

function stepped(picture: Picture, action: Step, selected: readonly string[]): Picture {
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
    case 'toggleType': {
      const ofType = (id: string): boolean => typeOf(id) === action.name;
      const goes = !picture.hiddenTypes.includes(action.name);
      return {
        ...picture,
        hiddenTypes: toggled(picture.hiddenTypes, action.name),
        kept: goes
          ? union(picture.kept, known(picture, selected).filter(ofType))
          : picture.kept.filter((id) => !ofType(id)),
      };
    }
    case 'togglePredicate':
      return { ...picture, hiddenPredicates: toggled(picture.hiddenPredicates, action.name) };
    case 'look':
      return { ...picture, looks: { ...picture.looks, ...action.looks } };
    case 'name':
      return changed(picture, 'title', action.title.trim().slice(0, LONGEST_TITLE));
    case 'note':
      return noted(picture, action.node, action.note.trim().slice(0, LONGEST_NOTE));
    case 'clear':
      return picture.nodes.length > 0 ? emptied(picture) : picture;
  }
}

const isSame = (a: Picture, b: Picture): boolean =>
  (Object.keys(a) as (keyof Picture)[]).every((key) => a[key] === b[key]); // its own keys

/** The part of an id before the colon. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Nothing, in the layout and the looks that were chosen. */
export const emptied = ({ layout, looks }: Picture): Picture => ({ ...EMPTY, layout, looks });

function noted(picture: Picture, node: string, note: string): Picture {
  const { [node]: before = '', ...others } = picture.notes;
  if (before === note || !picture.nodes.includes(node)) return picture;
  if (note === '') return { ...picture, notes: others };
  return Object.keys(others).length < MOST_NOTES
    ? { ...picture, notes: { ...others, [node]: note } }
    : picture;
}

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

/** @param names what the graph calls them now; undefined is who has gone */
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
