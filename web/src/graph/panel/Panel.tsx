// Beside the canvas: what is selected, and the words behind it.
import { UncheckedNote } from '../../shell/UncheckedNote';
import { counted } from '../../words';
import type { GraphModel } from '../use-graph';
import { EdgePanel } from './EdgePanel';
import { NodePanel } from './NodePanel';
import './panel.css';
import { SelectionPanel } from './SelectionPanel';

export function Panel({ graph }: { readonly graph: GraphModel }) {
  return (
    <>
      <Selected graph={graph} />
      <UncheckedNote />
    </>
  );
}

function Selected({ graph }: { readonly graph: GraphModel }) {
  const { scene, selected, query } = graph;
  const isKnown = query.data !== undefined;
  const [id] = selected;
  const node = selected.length === 1 ? scene.nodes.find((one) => one.id === id) : undefined;
  const edge = selected.length === 1 ? scene.edges.find((one) => one.id === id) : undefined;
  if (node) return <NodePanel key={node.id} node={node} graph={graph} />;
  if (edge) return <EdgePanel key={edge.id} edge={edge} graph={graph} />;
  if (selected.length > 1) return <SelectionPanel graph={graph} />;
  return (
    <div className="stack">
      <h2>Every link has its words</h2>
      <p className="soft">
        Click on a line to read the words behind it, who said them, and where they are printed.
      </p>
      <p className="soft">Click on an entity to read about it and to add its neighbours.</p>
      {isKnown && (
        <p className="soft">
          In the picture: {counted(scene.nodes.length, 'entity', 'entities')} and{' '}
          {counted(scene.edges.length, 'link', 'links')}.
        </p>
      )}
    </div>
  );
}
