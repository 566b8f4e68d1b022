// The picture, and the steps that change it. Undo reverts each of them.
import { LAYOUTS, type LayoutName, type Point, type Positions } from './layout/task.js';
import { PLAIN, type Looks } from './looks.js';

/** What undo and an address restore. */
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

export type Step =
  /** With the predicates of the wanted edges: what the legend has hidden is shown again. */
  | { readonly do: 'add'; readonly nodes: readonly string[]; readonly predicates?: readonly string[] }
  | { readonly do: 'hide' | 'pin' | 'unpin'; readonly nodes: readonly string[] }
  | { readonly do: 'showHidden' | 'clear' }
  | { readonly do: 'move'; readonly positions: Positions }
  | { readonly do: 'layOut'; readonly layout: LayoutName }
  /** Selected nodes stay visible. */
  | { readonly do: 'toggleType'; readonly name: string }
  | { readonly do: 'togglePredicate'; readonly name: string }
  | { readonly do: 'look'; readonly looks: Partial<Looks> }
  | { readonly do: 'name'; readonly title: string }
  /** An empty note removes it. */
  | { readonly do: 'note'; readonly node: string; readonly note: string };

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

/** Steps that neither add nor remove anything. */
const SAME_PARTS: ReadonlySet<Step['do']> = new Set([
  'pin',
  'unpin',
  'move',
  'layOut',
  'look',
  'note',
  'name',
]);

/** Returns the same object if nothing changes. */
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
  (Object.keys(a) as (keyof Picture)[]).every((key) => a[key] === b[key]); // the record has exactly these keys

/** The part of an id before the colon. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Empty, with the chosen layout and looks. */
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

function changed<Key extends keyof Picture>(picture: Picture, key: Key, value: Picture[Key]): Picture {
  return value === picture[key] ? picture : { ...picture, [key]: value };
}

const known = ({ nodes }: Picture, ids: readonly string[]): readonly string[] => {
  const all = new Set(nodes);
  return ids.filter((id) => all.has(id));
};

/** Returns the same list if there is nothing to add. */
function union(list: readonly string[], more: readonly string[]): readonly string[] {
  const all = new Set([...list, ...more]);
  return all.size === list.length ? list : [...all];
}

/** Returns the same list if there is nothing to remove. */
function without(list: readonly string[], less: readonly string[]): readonly string[] {
  const gone = new Set(less);
  return list.some((id) => gone.has(id)) ? list.filter((id) => !gone.has(id)) : list;
}

const toggled = (list: readonly string[], name: string): readonly string[] =>
  list.includes(name) ? without(list, [name]) : [...list, name];

const only = (positions: Positions, ids: readonly string[]): Positions =>
  Object.fromEntries(ids.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));

const samePoint = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;
