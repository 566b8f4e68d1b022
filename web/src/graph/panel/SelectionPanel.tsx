import { EyeOff, Pin, PinOff, Route } from 'lucide-react';
import { EntityBadge } from '../../parts/EntityBadge';
import { counted } from '../../words';
import { endsOf } from '../commands';
import type { GraphModel } from '../use-graph';

/** Several at once: what they are, and commands for all. */
export function SelectionPanel({ graph }: { readonly graph: GraphModel }) {
  const { state, scene, selected, selectedNodes, dispatch, select } = graph;
  const chosen = new Set(selectedNodes);
  const nodes = scene.nodes.filter(({ id }) => chosen.has(id));
  const links = selected.length - nodes.length;
  return (
    <section className="stack" aria-label="Selection">
      <h2>
        {[
          ...(nodes.length > 0 ? [counted(nodes.length, 'entity', 'entities')] : []),
          ...(links > 0 ? [counted(links, 'link', 'links')] : []),
        ].join(' and ')}
      </h2>
      <div className="row">
        {nodes.length === 2 && !state.ends && (
          <button type="button" onClick={() => dispatch({ do: 'lookForPaths', ends: endsOf(selectedNodes) })}>
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
