// A scene's nodes and edges in the form for Cytoscape. The stylesheet shows what is in `data`; nothing else affects the look.
import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import { ON_COLOUR } from '../../entity-types';
import type { Theme } from '../../shell/theme';
import { PREDICATES } from '../../words';
import type { SceneEdge, SceneNode } from '../scene';
import { linesUnder } from './room';

export function toNode(node: SceneNode, theme: Theme): NodeDefinition {
  const { id, type, colour, size, pinned, position } = node;
  return {
    group: 'nodes',
    data: {
      ...{ id, type, size },
      label: linesUnder(node).join('\n'),
      colour: colour[theme],
      onColour: ON_COLOUR[theme],
      pinned: pinned ? 1 : 0,
    },
    position: { ...position },
  };
}

export function toEdge({ id, source, target, predicate, claims, implied }: SceneEdge): EdgeDefinition {
  const reading = PREDICATES[predicate].OUT;
  return {
    group: 'edges',
    data: {
      id,
      source,
      target,
      reading: claims > 1 ? `${reading} (${claims})` : reading,
      line: implied ? 'dashed' : 'solid',
      arrow: predicate === 'PARTNERS_WITH' ? 'none' : 'triangle', // it reads the same both ways
    },
  };
}
