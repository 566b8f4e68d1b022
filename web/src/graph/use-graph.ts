// The screen's model: the picture, what the API knows of it, and what the reader can do to it.
import { useMemo, useState, type Dispatch } from 'react';
import type { UseQueryResult } from '../api/use-query';
import type { PictureQuery } from '../generated/graphql';
import { expandAll, expandSide, type Side } from './expand';
import { toScene, type Scene, type Subgraph } from './scene';
import type { Action, State } from './state';
import { MOST_NODES } from './url';
import { useLayout, type LayoutState } from './use-layout';
import { usePicture } from './use-picture';
import { useSubgraph } from './use-subgraph';

export interface GraphModel {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly query: UseQueryResult<PictureQuery>;
  readonly subgraph: Subgraph;
  readonly scene: Scene;
  readonly layout: LayoutState;
  /** Ids of nodes and edges of the scene. */
  readonly selected: readonly string[];
  readonly selectedNodes: readonly string[];
  /** The nodes and edges of a path: the others are faded. */
  readonly path: readonly string[];
  /** The last thing that happened, in words. */
  readonly message: string;
  readonly say: (message: string) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly add: (ids: readonly string[], path?: readonly string[]) => void;
  /** Adds the neighbours of a node: all, or those on one side. */
  readonly expand: (id: string, side?: Side) => Promise<void>;
}

const NOTHING: Subgraph = { nodes: [], edges: [], hidden: [] };

export function useGraph(): GraphModel {
  const [state, dispatch] = usePicture();
  const { picture } = state;
  const query = useSubgraph(picture.nodes, dispatch);
  const subgraph = picture.nodes.length > 0 ? (query.data?.graph ?? NOTHING) : NOTHING;
  const scene = useMemo(() => toScene(picture, subgraph), [picture, subgraph]);
  const [message, say] = useState('');
  const [path, setPath] = useState<readonly string[]>([]);

  const drawn = useMemo(() => new Set([...scene.nodes, ...scene.edges].map(({ id }) => id)), [scene]);
  const selected = useMemo(() => state.selected.filter((id) => drawn.has(id)), [state.selected, drawn]);
  const nodeIds = useMemo(() => new Set(scene.nodes.map(({ id }) => id)), [scene.nodes]);
  const selectedNodes = useMemo(() => selected.filter((id) => nodeIds.has(id)), [selected, nodeIds]);
  const layout = useLayout(
    picture,
    query.isPlaceholderData ? undefined : subgraph,
    selectedNodes[0],
    dispatch,
  );

  const add = (ids: readonly string[], shownPath: readonly string[] = []): void => {
    const there = new Set(picture.nodes);
    const more = ids.filter((id) => !there.has(id));
    const room = MOST_NODES - picture.nodes.length;
    const fitting = new Set(more.slice(0, room));
    dispatch({ do: 'add', nodes: ids.filter((id) => there.has(id) || fitting.has(id)) });
    setPath(shownPath);
    const left = more.length - fitting.size;
    say(
      left > 0
        ? `Added ${fitting.size}; ${left} more do not fit: one picture holds ${MOST_NODES.toLocaleString('en')}.`
        : `Added ${fitting.size} ${fitting.size === 1 ? 'entity' : 'entities'}.`,
    );
  };

  return {
    ...{ state, dispatch, query, subgraph, scene, layout, selected, selectedNodes, path, message, say, add },
    select: (ids) => {
      setPath([]);
      dispatch({ do: 'select', ids });
    },
    expand: async (id, side) => {
      try {
        add(await (side ? expandSide(id, side, new Set(picture.nodes)) : expandAll(id)));
      } catch (error) {
        say(`Nothing was added: ${(error as Error).message}`); // `ask` throws nothing else
      }
    },
  };
}
