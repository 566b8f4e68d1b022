// Updates a Cytoscape to a scene, and returns the nodes that have to move: existing nodes keep their places until then.
// It also reports new nodes, since they have to come into view.
import type { Core, NodeSingular } from 'cytoscape';
import type { Theme } from '../../shell/theme';
import type { Point } from '../layout/task';
import type { Scene } from '../scene';
import { toEdge, toNode } from './elements';

export interface Move {
  readonly node: NodeSingular;
  readonly to: Point;
}

export interface Update {
  readonly moves: readonly Move[];
  /** Whether there are new nodes. */
  readonly grown: boolean;
}

export function update(cy: Core, { nodes, edges }: Scene, theme: Theme): Update {
  const moves: Move[] = [];
  const grown = nodes.some(({ id }) => cy.getElementById(id).empty());
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const starts = startsBesideNeighbours(cy, edges);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of nodes) {
      const definition = toNode(node, theme);
      const drawn = cy.getElementById(node.id);
      if (drawn.nonempty()) drawn.data(definition.data);
      else cy.add({ ...definition, position: { ...(starts.get(node.id) ?? node.position) } });
      const now = cy.getElementById(node.id);
      const { x, y } = now.position();
      if (x !== node.position.x || y !== node.position.y) moves.push({ node: now, to: node.position });
    }
    for (const edge of edges) {
      const drawn = cy.getElementById(edge.id);
      if (drawn.empty()) cy.add(toEdge(edge));
      else drawn.data(toEdge(edge).data);
    }
  });
  return { moves, grown };
}

/** A new node starts at a neighbour that is already drawn. */
function startsBesideNeighbours(cy: Core, edges: Scene['edges']): ReadonlyMap<string, Point> {
  const starts = new Map<string, Point>();
  const consider = (id: string, neighbour: string): void => {
    if (starts.has(id) || cy.getElementById(id).nonempty()) return;
    const beside = cy.getElementById(neighbour);
    if (beside.nonempty()) starts.set(id, { ...beside.position() });
  };
  for (const { source, target } of edges) {
    consider(source, target);
    consider(target, source);
  }
  return starts;
}
