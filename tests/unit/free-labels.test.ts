import { describe, expect, it } from 'vitest';
import { withFreeLabels } from '../../web/src/graph/export/free-labels.js';
import type { Drawing, DrawnEdge, DrawnNode } from '../../web/src/graph/export/svg.js';

const node = (x: number, y: number, ...label: string[]): DrawnNode => ({
  ...{ at: { x, y }, size: 36, colour: '#000', type: 'Country', onColour: '#fff' },
  ...{ label, labelColour: '#000', border: { width: 0, colour: '#000' } },
});
const edge = (from: DrawnNode, to: DrawnNode, label: string, control?: DrawnEdge['control']): DrawnEdge => ({
  ...{ from: from.at, to: to.at, middle: { x: (from.at.x + to.at.x) / 2, y: (from.at.y + to.at.y) / 2 } },
  ...{ colour: '#000', width: 1, dashed: false, arrow: true, label, labelColour: '#000' },
  ...(control ? { control } : {}),
});
const labelled = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]) => {
  const drawing: Drawing = {
    box: { x: 0, y: 0, width: 1, height: 1 },
    background: '#fff',
    font: 'x',
    nodes,
    edges,
  };
  return withFreeLabels(drawing).edges.map(({ label, middle }) => ({ label, ...middle }));
};

describe('the labels of a slide', () => {
  const [left, right] = [node(0, 0, 'Left'), node(400, 0, 'Right')];

  it('stay in the middle of a line that is free', () => {
    expect(labelled([left, right], [edge(left, right, 'lies in')])).toEqual([
      { label: 'lies in', x: 200, y: 0 },
    ]);
  });

  it('move along the line, off a name', () => {
    const [moved] = labelled([left, right, node(180, -34, 'Karachi')], [edge(left, right, 'lies in')]);
    expect(moved?.label).toBe('lies in');
    expect(moved?.x).toBeGreaterThan(200 + 20);
  });

  it('move along a curve', () => {
    const [moved] = labelled(
      [left, right, node(200, 66, 'Karachi')],
      [edge(left, right, 'lies in', { x: 200, y: 200 })],
    );
    expect(moved?.x).not.toBe(200);
    expect(moved?.y).toBeGreaterThan(50);
  });

  it('lie on no other label, and are left out where there is no place', () => {
    const [one, other] = labelled([left, right], [edge(left, right, 'lies in'), edge(left, right, 'leads')]);
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThan(40);
    const near = node(60, 0, 'Near');
    expect(labelled([left, near], [edge(left, near, 'has or seeks a partnership with')])[0]?.label).toBe('');
  });
});
