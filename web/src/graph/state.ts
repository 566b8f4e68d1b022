// The state of the Graph screen, as data: the picture with its history, and the selection, path and question beside it.
import type { Positions } from './layout/task.js';
import { EMPTY, emptied, placed, renamed, type Picture } from './picture.js';
import { step, type Step } from './step.js';

/** A part of the graph: the entities of some types, linked by some predicates; an empty list means all. */
export interface Part {
  readonly types: readonly string[];
  readonly predicates: readonly string[];
}

/** The question of an address, before there is a picture. */
export interface Wanted {
  /** Entities to show with their neighbours. */
  readonly around: readonly string[];
  /** 2 to include the neighbours' neighbours. */
  readonly depth: 1 | 2;
  readonly part?: Part | undefined;
}

/** The ends of the paths to find; an end that is not chosen yet is empty. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface State {
  readonly past: readonly Picture[];
  readonly picture: Picture;
  readonly future: readonly Picture[];
  /** Ids of nodes and edges. */
  readonly selected: readonly string[];
  /** The nodes and edges of the path; the others are faded. Empty without a path. */
  readonly meant: readonly string[];
  /** Until the API has answered. */
  readonly wanted?: Wanted | undefined;
  /** Undefined unless paths are being looked for. */
  readonly ends?: Ends | undefined;
}

/** What an address restores. */
export type Opened = Pick<State, 'picture' | 'selected' | 'wanted' | 'ends'>;

/** Undo reverts steps; other actions are not steps. */
export type Action =
  | Step
  /** Another picture, or a question for one: undo returns to the picture before it. */
  | ({ readonly do: 'open' } & Opened)
  /** The API's answer to the question: only these, with edges by other predicates hidden. */
  | {
      readonly do: 'draw';
      readonly nodes: readonly string[];
      readonly selected: readonly string[];
      readonly hiddenPredicates: readonly string[];
    }
  /** The layout's answer; it belongs to the step that started it. */
  | { readonly do: 'place'; readonly positions: Positions }
  /** The current ids of these nodes: one was merged into another, or is gone. */
  | { readonly do: 'rename'; readonly nodes: ReadonlyMap<string, string | undefined> }
  | { readonly do: 'select' | 'mean'; readonly ids: readonly string[] }
  | { readonly do: 'lookForPaths'; readonly ends: Ends | undefined }
  | { readonly do: 'undo' | 'redo' };

const MOST_STEPS = 200;

export const initial = (): State => ({ past: [], picture: EMPTY, future: [], selected: [], meant: [] });

export function reduce(state: State, action: Action): State {
  const { past, picture, future } = state;
  switch (action.do) {
    case 'select':
      return { ...state, selected: action.ids, meant: [] };
    case 'mean':
      return { ...state, meant: action.ids };
    case 'lookForPaths':
      return { ...state, ends: action.ends };
    case 'open': {
      const { picture: opened, selected, wanted, ends } = action;
      const isPicture = opened.nodes.length > 0 || wanted !== undefined;
      return { ...(isPicture ? after(state, opened) : state), selected, wanted, ends, meant: [] };
    }
    case 'draw': {
      if (!state.wanted) return state;
      const { nodes, hiddenPredicates, selected } = action;
      const { title, asked } = picture;
      return {
        ...state,
        // one step together with the empty picture that waited for it
        picture: { ...emptied(picture), nodes, hiddenPredicates, title, asked },
        wanted: undefined,
        selected: selected.length > 0 ? selected : state.selected,
      };
    }
    case 'place':
      return { ...state, picture: placed(picture, action.positions) };
    case 'rename':
      return { ...state, picture: renamed(picture, action.nodes) };
    case 'undo': {
      const before = past.at(-1);
      return before
        ? {
            ...state,
            past: past.slice(0, -1),
            picture: before,
            future: [picture, ...future],
            wanted: undefined,
          }
        : state;
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next ? { ...state, past: [...past, picture], picture: next, future: rest } : state;
    }
    default: {
      const next = step(picture, action, state.selected);
      return next === picture ? state : after(state, next);
    }
  }
}

const after = (state: State, next: Picture): State => ({
  ...state,
  past: [...state.past, state.picture].slice(-MOST_STEPS),
  picture: next,
  future: [],
});
