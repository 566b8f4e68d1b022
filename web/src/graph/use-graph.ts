// The screen's model: the picture, what the API knows about it, and what the reader can do with it.
import { useCallback, useMemo, useState, type Dispatch } from 'react';
import type { UseQueryResult } from '../api/use-query';
import type { PictureQuery } from '../generated/graphql';
import { ENTITY_TYPES } from '../entity-types';
import { useSaid } from '../use-said';
import { counted, PREDICATES } from '../words';
import { askAround, expandSide, type Side } from './expand';
import { emptied } from './picture';
import { toScene, toSight, type Scene, type Sight, type Subgraph } from './scene';
import type { Action, Part, State, Wanted } from './state';
import { MOST_NODES } from '../limits';
import { allBut, toQuestion } from './url';
import { useLayout, type LayoutState } from './use-layout';
import { usePicture } from './use-picture';
import { useSubgraph } from './use-subgraph';
import { useWanted, type Unanswered } from './use-wanted';

/** What is meant when a path is shown. */
export interface Path {
  /** Of its nodes and edges. */
  readonly ids: readonly string[];
  readonly predicates: readonly string[];
}

export interface GraphModel {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly query: UseQueryResult<PictureQuery>;
  /** What the address asked for without success. */
  readonly unanswered: Unanswered | undefined;
  readonly subgraph: Subgraph;
  readonly sight: Sight;
  readonly scene: Scene;
  readonly layout: LayoutState;
  /** Nothing is loading or being laid out any more. */
  readonly isSettled: boolean;
  /** Ids of nodes and edges of the scene. */
  readonly selected: readonly string[];
  readonly selectedNodes: readonly string[];
  /** A message about the last action. */
  readonly message: string;
  readonly say: (message: string) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly add: (ids: readonly string[], path?: Path) => void;
  /** Fades all but these. */
  readonly mean: (ids: readonly string[]) => void;
  /** Shows only a part of the graph. */
  readonly draw: (part: Part, title: string) => void;
  /** Adds the neighbours of these nodes by each visible predicate. */
  readonly expand: (ids: readonly string[]) => Promise<void>;
  /** Adds the neighbours of a node on one side. */
  readonly expandTo: (id: string, side: Side) => Promise<void>;
  /** Selects the next link of the last selected node, and announces it. */
  readonly nextLink: () => string | undefined;
}

const NOTHING: Subgraph = { nodes: [], edges: [], hidden: [] };
const NO_PATH: Path = { ids: [], predicates: [] };

export function useGraph(): GraphModel {
  const [state, dispatch] = usePicture();
  const [message, say] = useSaid();
  const { picture } = state;
  const unanswered = useWanted(state.wanted, dispatch);
  const query = useSubgraph(picture.nodes, dispatch, say);
  const subgraph = picture.nodes.length > 0 ? (query.data?.graph ?? NOTHING) : NOTHING;
  const sight = useSight(picture, subgraph);
  const scene = useMemo(() => toScene(picture, sight), [picture, sight]);
  const [around, setAround] = useState<string>();

  const drawn = useMemo(() => new Set([...scene.nodes, ...scene.edges].map(({ id }) => id)), [scene]);
  const selected = useMemo(() => state.selected.filter((id) => drawn.has(id)), [state.selected, drawn]);
  const nodeIds = useMemo(() => new Set(scene.nodes.map(({ id }) => id)), [scene.nodes]);
  const selectedNodes = useMemo(() => selected.filter((id) => nodeIds.has(id)), [selected, nodeIds]);
  const isKnown = query.data !== undefined && !query.isPlaceholderData;
  const layout = useLayout(picture, isKnown ? sight : undefined, selectedNodes[0], dispatch);

  /** A message about an earlier step disappears. */
  const act = useCallback<Dispatch<Action>>(
    (action) => {
      say('');
      dispatch(action);
    },
    [dispatch, say],
  );

  const add = (ids: readonly string[], shown = NO_PATH): void => {
    const there = new Set(picture.nodes);
    const more = ids.filter((id) => !there.has(id));
    const room = MOST_NODES - picture.nodes.length;
    const fitting = new Set(more.slice(0, room));
    const nodes = ids.filter((id) => there.has(id) || fitting.has(id));
    dispatch({ do: 'add', nodes, predicates: shown.predicates });
    dispatch({ do: 'mean', ids: shown.ids });
    const left = more.length - fitting.size;
    if (left > 0)
      say(
        `Added ${fitting.size}; ${left} more do not fit: one picture has at most ${MOST_NODES.toLocaleString('en')}.`,
      );
    else if (fitting.size > 0) say(`Added ${counted(fitting.size, 'entity', 'entities')}.`);
    else if (shown === NO_PATH) say(nothingNew(picture.hiddenPredicates.length > 0));
  };

  const select = (ids: readonly string[]): void => {
    const [one = ''] = ids;
    const isNode = !scene.edges.some(({ id }) => id === one); // a node that was just added is not drawn yet
    if (ids.length === 1 && isNode) setAround(one);
    dispatch({ do: 'select', ids });
    const sentence = ids.length === 1 ? sentenceOf(one, scene) : '';
    if (sentence !== '') say(sentence); // a message about an addition stays
  };
  const addAll = async (finding: Promise<readonly string[]>, shown?: Path): Promise<void> => {
    try {
      add(await finding, shown);
    } catch (error) {
      say(`Nothing was added: ${(error as Error).message}`); // `ask` throws only Errors
    }
  };
  /** All visible predicates; none if all are visible. */
  const inSight = picture.hiddenPredicates.length > 0 ? allBut(picture.hiddenPredicates) : [];

  return {
    ...{ state, dispatch: act, query, unanswered, subgraph, sight, scene, layout },
    ...{ selected, selectedNodes, message, say, add, select },
    isSettled: !layout.isRunning && !query.isFetching && !state.wanted,
    mean: (ids) => dispatch({ do: 'mean', ids }),
    draw: (part, title) => {
      const wanted: Wanted = { around: [], depth: 1, part };
      const asking = { ...emptied(picture), title, asked: toQuestion(wanted) };
      dispatch({ do: 'open', picture: asking, selected: [], wanted, ends: state.ends });
    },
    expand: (ids) => addAll(askAround(ids, { predicates: inSight })),
    expandTo: (id, side) => addAll(expandSide(id, side, nodeIds), { ids: [], predicates: [side.predicate] }),
    nextLink: () => {
      const links = scene.edges.filter(({ source, target }) => source === around || target === around);
      const next = links[(links.findIndex(({ id }) => id === selected[0]) + 1) % links.length];
      if (next) select([next.id]);
      return next?.id;
    },
  };
}

/** Positions change while nodes are dragged, without any change of what is visible. */
function useSight(picture: State['picture'], subgraph: Subgraph): Sight {
  const { nodes, pinned, hidden, kept, hiddenTypes, hiddenPredicates, notes, looks } = picture;
  return useMemo(
    () => toSight({ nodes, pinned, hidden, kept, hiddenTypes, hiddenPredicates, notes, looks }, subgraph),
    [nodes, pinned, hidden, kept, hiddenTypes, hiddenPredicates, notes, looks, subgraph],
  );
}

const nothingNew = (isNarrowed: boolean): string =>
  isNarrowed
    ? 'All that is linked by the kinds of links in sight is in the picture already.'
    : 'All its neighbours are in the picture already.';

/** The selection, in words. */
function sentenceOf(id: string, { nodes, edges }: Scene): string {
  const node = nodes.find((one) => one.id === id);
  if (node)
    return `${node.name}, ${ENTITY_TYPES[node.type].label}, ${counted(node.degree, 'link', 'links')} here.`;
  const edge = edges.find((one) => one.id === id);
  const name = (end: string | undefined): string => nodes.find((one) => one.id === end)?.name ?? '';
  return edge ? `${name(edge.source)} ${PREDICATES[edge.predicate].OUT} ${name(edge.target)}.` : '';
}
