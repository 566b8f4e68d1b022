import type { GraphModel } from './use-graph';

/** What is in progress. */
export function Busy({ graph: { state, query, layout } }: { readonly graph: GraphModel }) {
  if (state.picture.nodes.length === 0 || query.error) return null;
  if (!layout.isRunning && !query.isFetching) return null;
  return <p className="graph-busy small">{layout.isRunning ? 'Laying out' : 'Loading'} the picture …</p>;
}
