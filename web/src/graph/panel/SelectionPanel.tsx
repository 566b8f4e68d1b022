import { EyeOff, Pin, PinOff, Route } from 'lucide-react';
import { EntityBadge } from '../../parts/EntityBadge';
import type { GraphModel } from '../use-graph';
import { counted } from '../../words';

/** Several at once: what they are, and what can be done to all. */
export function SelectionPanel({
  graph,
  onPaths,
}: {
  readonly graph: GraphModel;
  readonly onPaths: (() => void) | undefined;
}) {
  const { scene, selected, selectedNodes, dispatch, select } = graph;
  const chosen = new Set(selectedNodes);
  const nodes = scene.nodes.filter(({ id }) => chosen.has(id));
  const links = selected.length - nodes.length;
  return (
    <section className="stack" aria-label="Selection">
      <h2>
        {counted(nodes.length, 'entity', 'entities')}
        {links > 0 && ` and ${counted(links, 'link', 'links')}`}
      </h2>
      <div className="row">
        {nodes.length === 2 && onPaths && (
          <button type="button" onClick={onPaths}>
            <Route aria-hidden="true" /> Shortest paths
          </button>
        )}
        <button type="button" onClick={() => dispatch({ do: 'pin', nodes: selectedNodes })}>
          <Pin aria-hidden="true" /> Pin
        </button>
        <button type="button" onClick={() => dispatch({ do: 'unpin', nodes: selectedNodes })}>
          <PinOff aria-hidden="true" /> Unpin
        </button>
        <button type="button" onClick={() => dispatch({ do: 'hide', nodes: selectedNodes })}>
          <EyeOff aria-hidden="true" /> Hide
        </button>
      </div>
      <ul>
        {nodes.map(({ id, type, name }) => (
          <li key={id} className="row">
            <EntityBadge type={type} />
            <button type="button" className="linklike" onClick={() => select([id])}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
