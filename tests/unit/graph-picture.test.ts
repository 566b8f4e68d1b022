import { describe, expect, it } from 'vitest';
import { concentric } from '../../web/src/graph/layout/concentric.js';
import { EMPTY, initial, reduce, type Action, type State } from '../../web/src/graph/state.js';
import { fromFragment, toFragment } from '../../web/src/graph/url.js';

const after = (...actions: Action[]): State => actions.reduce(reduce, initial());

describe('a picture of the graph', () => {
  it('goes back and forth step by step', () => {
    const state = after({ do: 'add', nodes: ['City:a', 'City:b'] }, { do: 'hide', nodes: ['City:a'] });
    const back = reduce(state, { do: 'undo' });
    expect(back.picture.hidden).toEqual([]);
    expect(reduce(back, { do: 'redo' }).picture).toEqual(state.picture);
  });

  it('has no step for what changes nothing, nor for a selection or the answer of a layout', () => {
    const one = after({ do: 'add', nodes: ['City:a'] });
    expect(reduce(one, { do: 'add', nodes: ['City:a'] })).toBe(one);
    const placed = reduce(one, { do: 'place', positions: { 'City:a': { x: 1, y: 2 } } });
    expect(reduce(placed, { do: 'select', ids: ['City:a'] }).past).toHaveLength(1);
  });

  it('comes back from its address with nodes, positions, filters, layout and selection', () => {
    const picture = {
      ...EMPTY,
      nodes: ['City:a', 'City:b'],
      positions: { 'City:a': { x: -120, y: 40 } },
      layout: 'layered' as const,
      pinned: ['City:a'],
      hidden: ['City:b'],
      hiddenTypes: ['Country'],
      hiddenPredicates: ['USES'],
    };
    expect(fromFragment(toFragment(picture, ['City:a']))).toEqual({ picture, selected: ['City:a'] });
  });

  it('takes what can be read of a broken address', () => {
    expect(fromFragment('nodes=City:a@x,1;City:b@1,2;%&layout=spiral&pinned=City:z').picture).toMatchObject({
      positions: { 'City:b': { x: 1, y: 2 } },
      layout: 'force',
      pinned: [],
    });
  });

  it('in rings is the same whatever the order of its nodes, and leaves a pinned node in its place', () => {
    const edges = [{ source: 'City:a', target: 'City:b' }];
    const task = { name: 'concentric' as const, edges, positions: { 'City:b': { x: 7, y: 7 } } };
    const rings = concentric({ ...task, nodes: ['City:b', 'City:a', 'City:c'], pinned: ['City:b'] });
    expect(concentric({ ...task, nodes: ['City:c', 'City:a', 'City:b'], pinned: ['City:b'] })).toEqual(rings);
    expect(rings['City:b']).toEqual({ x: 7, y: 7 });
  });
});
