// Lays out nodes without a position in a worker; the answer belongs to the picture that started it, and to no later one.
import { useEffect, useEffectEvent, useMemo, useState, type Dispatch } from 'react';
import { roomOf } from './canvas/room';
import { layOutInWorker } from './layout/in-worker';
import type { LayoutTask } from './layout/task';
import type { Picture } from './picture';
import type { Sight } from './scene';
import type { Action } from './state';

export interface LayoutState {
  readonly isRunning: boolean;
  readonly error: Error | undefined;
}

/**
 * @param sight undefined until the API has answered
 * @param center the centre of a concentric layout
 */
export function useLayout(
  picture: Picture,
  sight: Sight | undefined,
  center: string | undefined,
  dispatch: Dispatch<Action>,
): LayoutState {
  const task = useMemo(() => sight && toTask(picture, sight), [picture, sight]);
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

/** Undefined if every node has a position. */
function toTask(
  { layout: name, positions, pinned }: Picture,
  { nodes, edges }: Sight,
): LayoutTask | undefined {
  if (nodes.every(({ id }) => id in positions)) return undefined;
  return {
    name,
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ source, target }) => ({ source, target })),
    rooms: Object.fromEntries(nodes.map((node) => [node.id, roomOf(node)])),
    positions,
    pinned,
  };
}
