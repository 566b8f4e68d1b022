// The canvas as plain shapes: everything that a picture file needs.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../layout/task';
import type { Drawing, DrawnEdge, DrawnNode } from './svg';

export function toDrawing(cy: Core, background: string): Drawing {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  return {
    box: { x: x1, y: y1, width: w, height: h },
    background,
    font: String(cy.nodes().first().style('font-family') ?? 'sans-serif'),
    nodes: cy.nodes().map(toDrawnNode),
    edges: cy.edges().map(toDrawnEdge),
  };
}

// set by the stylesheet and by elements.ts
const toDrawnNode = (node: NodeSingular): DrawnNode => ({
  at: { ...node.position() },
  size: node.data('size') as number,
  colour: node.data('colour') as string,
  type: node.data('type') as DrawnNode['type'],
  onColour: node.data('onColour') as string,
  label: (node.data('label') as string).split('\n'),
  labelColour: String(node.style('color')),
  border: {
    width: Number.parseFloat(String(node.style('border-width'))),
    colour: String(node.style('border-color')),
  },
});

function toDrawnEdge(edge: EdgeSingular): DrawnEdge {
  const control = (edge.controlPoints() as Point[] | undefined)?.[0]; // only parallel edges are bent
  return {
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    ...(control ? { control } : {}),
    middle: edge.midpoint(),
    colour: String(edge.style('line-color')),
    width: Number.parseFloat(String(edge.style('width'))),
    dashed: edge.style('line-style') === 'dashed',
    arrow: edge.style('target-arrow-shape') === 'triangle',
    label: String(edge.style('label') ?? ''),
    labelColour: String(edge.style('color')),
  };
}
