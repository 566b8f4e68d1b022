// The commands of the screen, defined once for the tool bar, the keyboard and the help.
import {
  ChevronsRight,
  Eye,
  EyeOff,
  Expand,
  Fullscreen,
  HelpCircle,
  Lasso,
  List,
  Maximize,
  Minus,
  Pin,
  Plus,
  Presentation,
  Redo2,
  Route,
  Search,
  Table2,
  Trash2,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { Canvas } from './canvas/canvas';
import { FIND_OR_ADD } from './FindOrAdd';
import type { Ends } from './state';
import type { GraphModel } from './use-graph';
import { ZOOM } from './ZoomButtons';

export interface Command {
  readonly name: string;
  /** As in `KeyboardEvent.key`, after `Ctrl+` if that is pressed too. */
  readonly keys: readonly string[];
  readonly icon: LucideIcon;
  readonly group: 'history' | 'view' | 'selection' | 'panels' | 'take' | 'find';
  /** Whether it is on the bar; the menu has all commands. */
  readonly onBar?: 'always' | 'where wide';
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** The open parts of the screen. */
export interface Panels {
  readonly legend: boolean;
  readonly table: boolean;
  readonly slide: boolean;
  readonly lasso: boolean;
  readonly help: boolean;
}

interface Tools {
  readonly graph: GraphModel;
  readonly canvas: Canvas | null;
  readonly panels: Panels;
  readonly toggle: (panel: keyof Panels) => void;
}

export function commandsOf({ graph, canvas, panels, toggle }: Tools): readonly Command[] {
  const { state, scene, selected, selectedNodes, dispatch, select, expand, nextLink } = graph;
  const isEmpty = scene.nodes.length === 0;
  const pinned = new Set(state.picture.pinned);
  const allPinned = selectedNodes.length > 0 && selectedNodes.every((id) => pinned.has(id));
  const onSelected = { group: 'selection', isDisabled: selectedNodes.length === 0 } as const;
  const onPicture = { group: 'view', isDisabled: isEmpty } as const;
  return [
    {
      name: 'Find or add',
      keys: ['/', 'Ctrl+f'],
      icon: Search,
      group: 'find',
      run: () => document.getElementById(FIND_OR_ADD)?.focus(),
    },
    {
      ...{ name: 'Undo', keys: ['z', 'Ctrl+z'], icon: Undo2, group: 'history', onBar: 'always' },
      isDisabled: state.past.length === 0,
      run: () => dispatch({ do: 'undo' }),
    },
    {
      ...{ name: 'Redo', keys: ['y', 'Ctrl+y', 'Ctrl+Z'], icon: Redo2, group: 'history' },
      onBar: 'where wide',
      isDisabled: state.future.length === 0,
      run: () => dispatch({ do: 'redo' }),
    },
    {
      ...{ ...onPicture, name: 'Fit all', keys: ['0'], icon: Maximize, onBar: 'always' },
      run: () => canvas?.fit(),
    },
    { ...onPicture, name: 'Zoom in', keys: ['+', '='], icon: Plus, run: () => canvas?.zoomBy(ZOOM) },
    { ...onPicture, name: 'Zoom out', keys: ['-'], icon: Minus, run: () => canvas?.zoomBy(1 / ZOOM) },
    {
      ...{ ...onPicture, name: 'Lasso', keys: ['o'], icon: Lasso, isOn: panels.lasso },
      onBar: 'where wide',
      run: () => toggle('lasso'),
    },
    {
      ...{ ...onPicture, name: 'Full screen', keys: ['f'], icon: Fullscreen, onBar: 'where wide' },
      run: () => void toggleFullScreen(),
    },
    {
      ...{ ...onSelected, name: 'Add neighbours', keys: ['e'], icon: Expand },
      run: () => void expand(selectedNodes),
    },
    {
      ...{ name: 'Next link', keys: ['n'], icon: ChevronsRight, group: 'selection' },
      isDisabled: selected.length !== 1,
      run: () => {
        const next = nextLink();
        if (next !== undefined) canvas?.show([next]);
      },
    },
    {
      ...{ ...onSelected, name: allPinned ? 'Unpin' : 'Pin', keys: ['p'], icon: Pin, isOn: allPinned },
      run: () => dispatch({ do: allPinned ? 'unpin' : 'pin', nodes: selectedNodes }),
    },
    {
      ...{ ...onSelected, name: 'Hide', keys: ['h', 'Delete'], icon: EyeOff },
      run: () => dispatch({ do: 'hide', nodes: selectedNodes }),
    },
    {
      ...{ name: 'Show hidden', keys: ['H'], icon: Eye, group: 'selection' },
      isDisabled: state.picture.hidden.length === 0,
      run: () => dispatch({ do: 'showHidden' }),
    },
    {
      ...{
        name: 'Shortest paths',
        keys: ['s'],
        icon: Route,
        isOn: state.ends !== undefined,
        group: 'panels',
        onBar: 'always',
      },
      run: () => dispatch({ do: 'lookForPaths', ends: state.ends ? undefined : endsOf(selectedNodes) }),
    },
    {
      ...{ ...onPicture, name: 'Legend', keys: ['l'], icon: List, isOn: panels.legend, group: 'panels' },
      onBar: 'always',
      run: () => toggle('legend'),
    },
    {
      ...{ ...onPicture, name: 'Table', keys: ['t'], icon: Table2, isOn: panels.table, group: 'panels' },
      onBar: 'always',
      run: () => toggle('table'),
    },
    {
      ...{ ...onPicture, name: 'Start afresh', keys: ['x'], icon: Trash2, group: 'history' },
      run: () => {
        dispatch({ do: 'clear' });
        if (selected.length > 0) select([]);
      },
    },
    {
      ...{ ...onPicture, name: 'Slide', keys: ['i'], icon: Presentation, group: 'take', onBar: 'always' },
      run: () => toggle('slide'),
    },
    { name: 'Help', keys: ['?'], icon: HelpCircle, group: 'panels', run: () => toggle('help') },
  ];
}

/** The selection gives the ends of a path. */
export const endsOf = ([from = '', to = '']: readonly string[]): Ends => ({ from, to });

const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : (document.querySelector('.graph-screen')?.requestFullscreen() ?? Promise.resolve());

/** The command of a key, unless the reader is typing into a field. */
export function commandFor(commands: readonly Command[], event: KeyboardEvent): Command | undefined {
  if (event.altKey || (event.target instanceof HTMLElement && event.target.matches(TYPED_INTO)))
    return undefined;
  const key = event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
  return commands.find(({ keys, isDisabled }) => !isDisabled && keys.includes(key));
}

const TYPED_INTO = 'input:not([type=checkbox]), select, textarea';
