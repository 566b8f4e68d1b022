// The canvas on the page: keeps a Cytoscape in step with the model, and lets the keyboard move on it.
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { useTheme } from '../shell/theme';
import { createCanvas, type Canvas } from './canvas/canvas';
import { nearest, type Way } from './canvas/nearest';
import { LassoLayer } from './LassoLayer';
import { counted } from '../words';
import { ZoomButtons } from './ZoomButtons';
import type { GraphModel } from './use-graph';

interface Props {
  readonly graph: GraphModel;
  readonly canvas: Canvas | null;
  /** Passes the canvas to the tools that use it; null when it is gone. */
  readonly onCanvas: (canvas: Canvas | null) => void;
  readonly lasso: boolean;
  readonly onLassoed: () => void;
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function CanvasView({ graph, canvas, onCanvas, lasso, onLassoed }: Props) {
  const { state, scene, selected, selectedNodes, select, dispatch, expand } = graph;
  const { meant } = state;
  const container = useRef<HTMLDivElement>(null);
  const theme = useTheme();

  const onSelect = useEffectEvent(select);
  const onExpand = useEffectEvent((id: string) => void expand([id]));
  useEffect(() => {
    if (!container.current) return;
    const made = createCanvas(container.current, {
      onSelect: (ids) => onSelect(ids),
      onMove: (positions) => dispatch({ do: 'move', positions }),
      onExpand: (id) => onExpand(id),
    });
    onCanvas(made);
    return () => {
      onCanvas(null);
      made.destroy();
    };
  }, [onCanvas, dispatch]);

  // in this order: only drawn elements can be selected
  useEffect(() => {
    canvas?.draw(scene, theme);
  }, [canvas, scene, theme]);
  useEffect(() => {
    canvas?.select(selected);
  }, [canvas, scene, selected]);
  useEffect(() => {
    canvas?.emphasise(meant);
  }, [canvas, scene, meant]);

  const walk = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (!way || scene.nodes.length === 0) return;
    event.preventDefault();
    const next = nearest(scene.nodes, selectedNodes.at(-1), way);
    if (!next) return;
    select([next]);
    canvas?.show([next]);
  };

  const { nodes, edges } = scene;
  return (
    <div className="canvas-frame">
      <div
        ref={container}
        className="canvas"
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph of ${counted(nodes.length, 'entity', 'entities')} and ${counted(edges.length, 'link', 'links')}. Arrow keys go from one to the next; the table lists them all.`}
        tabIndex={0}
        onKeyDown={walk}
        // Cytoscape moves the focus, but the keys are for what was clicked
        onPointerUp={() => container.current?.focus({ preventScroll: true })}
      />
      {lasso && (
        <LassoLayer
          canvas={canvas}
          onSelect={select}
          onDone={() => {
            onLassoed();
            container.current?.focus(); // the arrow keys continue from the selection
          }}
        />
      )}
      <ZoomButtons canvas={canvas} />
    </div>
  );
}
