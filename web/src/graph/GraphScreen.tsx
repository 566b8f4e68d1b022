// The graph as a picture: the canvas, and around it what is found, shown, read and taken along.
import { Suspense, useState } from 'react';
import { Loading } from '../shell/Loading';
import { Problem } from '../shell/Problem';
import { fetched } from '../shell/screen-code';
import { Busy } from './Busy';
import type { Canvas } from './canvas/canvas';
import { CanvasView } from './CanvasView';
import { commandFor, commandsOf, type Panels } from './commands';
import { Downloads } from './Downloads';
import { FindOrAdd } from './FindOrAdd';
import './graph.css';
import { Help } from './Help';
import { Legend } from './Legend';
import { Panel } from './panel/Panel';
import { PathsPanel } from './panel/PathsPanel';
import { SceneTable } from './SceneTable';
import { Share } from './Share';
import { Start } from './Start';
import { Toolbar } from './Toolbar';
import { useGraph } from './use-graph';

const SlideDialog = fetched(() => import('./SlideDialog'));

/** From this width on, the legend leaves room for the canvas. */
const isWide = (): boolean => matchMedia('(min-width: 64rem)').matches;

export default function GraphScreen() {
  const graph = useGraph();
  const { state, query, layout, scene, selected, message, unanswered, isSettled } = graph;
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [panels, setPanels] = useState<Panels>(() => ({
    ...{ legend: isWide(), table: false, lasso: false, help: false, slide: asksForSlide() },
  }));
  const toggle = (panel: keyof Panels): void => setPanels((now) => ({ ...now, [panel]: !now[panel] }));
  const commands = commandsOf({ graph, canvas, panels, toggle });
  const isEmpty = state.picture.nodes.length === 0;
  const { ends } = state;
  const areEndsOpen = isEmpty && (ends?.from === '' || ends?.to === '');

  const onKeyDown = (event: KeyboardEvent): void => {
    if (panels.help || panels.slide) return; // what is pressed in a dialog is for the dialog
    if (event.key === 'Escape') {
      if (panels.lasso) toggle('lasso');
      else graph.select([]);
    }
    const command = commandFor(commands, event);
    if (!command) return;
    event.preventDefault();
    command.run();
  };

  return (
    <div
      className="graph-screen"
      data-settled={isSettled}
      onKeyDown={(event) => onKeyDown(event.nativeEvent)}
    >
      <title>{`${state.picture.title || 'Graph'} · ICT Graph`}</title>
      <h1 className="visually-hidden">{state.picture.title || 'Graph'}</h1>
      <div className="graph-top">
        <FindOrAdd graph={graph} onFind={(ids) => canvas?.fit(ids)} />
        <Toolbar graph={graph} commands={commands}>
          {!isEmpty && (
            <>
              <Share graph={graph} />
              <Downloads graph={graph} canvas={canvas} />
            </>
          )}
        </Toolbar>
      </div>
      <div className="graph-stage">
        {!isEmpty && panels.legend && <Legend graph={graph} />}
        <div className="graph-middle">
          {state.wanted && !unanswered && <Loading what="the picture" />}
          {unanswered && (
            <div className="graph-problem">
              <Problem error={unanswered.error} onRetry={unanswered.askAgain} />
            </div>
          )}
          {isEmpty && (!state.wanted || unanswered) && <Start graph={graph} />}
          {!isEmpty && query.error && (
            <div className="graph-problem">
              <Problem error={query.error} onRetry={() => void query.refetch()} />
            </div>
          )}
          {!isEmpty && !query.error && (
            <CanvasView
              graph={graph}
              canvas={canvas}
              onCanvas={setCanvas}
              lasso={panels.lasso}
              onLassoed={() => toggle('lasso')}
            />
          )}
          <Busy graph={graph} />
          <p className="graph-message small" role="status">
            {layout.error ? layout.error.message : message}
          </p>
          {!isEmpty && panels.table && <SceneTable graph={graph} />}
        </div>
        {(!isEmpty || (ends && !areEndsOpen)) && (
          <aside
            className="graph-panel"
            aria-label="Words and details"
            data-open={selected.length > 0 || ends !== undefined}
          >
            {ends && !areEndsOpen && <PathsPanel graph={graph} ends={ends} />}
            {(!ends || selected.length > 0) && <Panel graph={graph} />}
          </aside>
        )}
      </div>
      {panels.help && <Help commands={commands} onClose={() => toggle('help')} />}
      {panels.slide && scene.nodes.length > 0 && !layout.isRunning && (
        <Suspense fallback={null}>
          <SlideDialog graph={graph} onClose={() => toggle('slide')} />
        </Suspense>
      )}
    </div>
  );
}

/** A link may open the picture for a slide at once. */
const asksForSlide = (): boolean => new URLSearchParams(location.search).has('slide');
