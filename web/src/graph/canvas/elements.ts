// A scene's nodes and edges as Cytoscape takes them. What the stylesheet shows is in `data`; nothing else decides on looks.
import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import { ENTITY_TYPES } from '../../entity-types';
import type { Theme } from '../../shell/theme';
import { PREDICATES } from '../../words';
import type { SceneEdge, SceneNode } from '../scene';
import { linesUnder, sizeOf } from './room';

const ON_COLOUR: Record<Theme, string> = { light: '#ffffff', dark: '#0d1824' };

export function toNode(
  { id, type, name, degree, beyond, pinned, position }: SceneNode,
  theme: Theme,
): NodeDefinition {
  const looks = ENTITY_TYPES[type];
  return {
    group: 'nodes',
    data: {
      id,
      label: linesUnder(name, beyond).join('\n'),
      code: looks.code,
      shape: looks.shape,
      colour: looks[theme],
      onColour: ON_COLOUR[theme],
      size: sizeOf(degree),
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
      arrow: predicate === 'PARTNERS_WITH' ? 'none' : 'triangle', // it holds both ways
    },
  };
}
