// Whoever has no position yet is laid out, in a worker; the answer belongs to the picture that asked, and to no later one.
import { useEffect, useEffectEvent, useMemo, useState, type Dispatch } from 'react';
import { roomsOf } from './canvas/room';
import { layOutInWorker } from './layout/in-worker';
import type { LayoutTask } from './layout/task';
import type { Subgraph } from './scene';
import type { Action, Picture } from './state';

export interface LayoutState {
  readonly isRunning: boolean;
  readonly error: Error | undefined;
}

/** @param center what a concentric layout goes around */
export function useLayout(
  picture: Picture,
  subgraph: Subgraph | undefined,
  center: string | undefined,
  dispatch: Dispatch<Action>,
): LayoutState {
  const task = useMemo(() => subgraph && toTask(picture, subgraph), [picture, subgraph]);
  const [failed, setFailed] = useState<{ readonly task: LayoutTask; readonly error: Error }>();
  const around = useEffectEvent(() => center);

  useEffect(() => {
    if (!task) return;
    const control = new AbortController();
    layOutInWorker({ ...task, center: around() }, control.signal).then(
      (positions) => dispatch({ do: 'place', positions }),
      (error: Error) => control.signal.aborted || setFailed({ task, error }),
    );
    return () => control.abort();
  }, [task, dispatch]);

  const error = failed && failed.task === task ? failed.error : undefined;
  return { isRunning: task !== undefined && !error, error };
}

/** Undefined when every node stands. */
function toTask(picture: Picture, subgraph: Subgraph): LayoutTask | undefined {
  const { nodes, edges } = subgraph;
  const wanted = new Set(picture.nodes);
  for (const id of picture.hidden) wanted.delete(id);
  const ids = nodes.map(({ id }) => id).filter((id) => wanted.has(id));
  if (ids.every((id) => id in picture.positions)) return undefined;
  const { layout: name, positions, pinned } = picture;
  return {
    name,
    nodes: ids,
    edges: edges.map(({ source, target }) => ({ source, target })),
    rooms: roomsOf(subgraph),
    positions,
    pinned,
  };
}
