// The steps that change a picture. Undo reverts each of them.
import type { LayoutName, Positions } from './layout/task.js';
import { toggled, union, without } from './lists.js';
import type { Looks } from './looks.js';
import {
  emptied,
  known,
  LONGEST_NOTE,
  LONGEST_TITLE,
  MOST_NOTES,
  only,
  placed,
  type Picture,
} from './picture.js';

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

function noted(picture: Picture, node: string, note: string): Picture {
  const { [node]: before = '', ...others } = picture.notes;
  if (before === note || !picture.nodes.includes(node)) return picture;
  if (note === '') return { ...picture, notes: others };
  return Object.keys(others).length < MOST_NOTES
    ? { ...picture, notes: { ...others, [node]: note } }
    : picture;
}

function changed<Key extends keyof Picture>(picture: Picture, key: Key, value: Picture[Key]): Picture {
  return value === picture[key] ? picture : { ...picture, [key]: value };
}
