// A picture in a frame on another page: the graph, the words behind what the reader clicks, and a link to the full screen.
import { useState } from 'react';
import { Loading } from '../shell/Loading';
import { Problem } from '../shell/Problem';
import { Busy } from './Busy';
import type { Canvas } from './canvas/canvas';
import { CanvasView } from './CanvasView';
import './graph.css';
import { Panel } from './panel/Panel';
import { linkTo } from './links';
import { useGraph } from './use-graph';

export default function EmbedScreen() {
  const graph = useGraph();
  const { state, query, selected, unanswered, isSettled } = graph;
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const { title, nodes } = state.picture;
  const error = unanswered?.error ?? query.error;
  const isEmpty = nodes.length === 0 && !state.wanted;
  return (
    <div className="graph-screen embedded" data-settled={isSettled}>
      <title>{`${title || 'Graph'} · ICT Graph`}</title>
      <h1 className={title === '' ? 'visually-hidden' : 'embed-title'}>{title || 'Graph'}</h1>
      <div className="graph-stage">
        <div className="graph-middle">
          {error && <Problem error={error} onRetry={unanswered?.askAgain ?? (() => void query.refetch())} />}
          {!error && state.wanted && <Loading what="the picture" />}
          {!error && isEmpty && <p className="graph-problem">The address of this frame names no picture.</p>}
          {!error && nodes.length > 0 && (
            <CanvasView
              graph={graph}
              canvas={canvas}
              onCanvas={setCanvas}
              lasso={false}
              onLassoed={() => undefined}
            />
          )}
          <Busy graph={graph} />
        </div>
        {selected.length > 0 && (
          <aside className="graph-panel" aria-label="Words and details" data-open="true">
            <Panel graph={graph} />
          </aside>
        )}
      </div>
      <p className="embed-foot small">
        <a href={linkTo(state)} target="_blank" rel="noreferrer">
          Open in ICT Graph
        </a>
        <span className="soft">Click on a line to read its evidence.</span>
      </p>
    </div>
  );
}
