import { describe, expect, it } from 'vitest';
import { concentric } from '../../web/src/graph/layout/concentric.js';
import { lieFlat, stretch } from '../../web/src/graph/layout/fill.js';
import { separate } from '../../web/src/graph/layout/separate.js';
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
    const positions = { 'City:b': { x: 7, y: 7 } };
    const task = { name: 'concentric' as const, edges, positions, rooms: {} };
    const rings = concentric({ ...task, nodes: ['City:b', 'City:a', 'City:c'], pinned: ['City:b'] });
    expect(concentric({ ...task, nodes: ['City:c', 'City:a', 'City:b'], pinned: ['City:b'] })).toEqual(rings);
    expect(rings['City:b']).toEqual({ x: 7, y: 7 });
  });

  it('has no name over another, and what stays does not move', () => {
    const room = { width: 120, above: 20, below: 50 };
    const points = Array.from({ length: 40 }, (_, index) => ({ x: (index % 8) * 30, y: index * 3 }));
    const rooms = points.map(() => room);
    const apart = separate(points, rooms, (index) => index === 3);
    expect(apart[3]).toEqual(points[3]);
    const touching = apart.flatMap((a, i) =>
      apart.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 119 && Math.abs(a.y - b.y) < 69),
    );
    expect(touching).toEqual([]);
  });

  it('lies flat and is as large as its names need, whatever it was before', () => {
    const points = [0, 1, 2, 3].map((index) => ({ x: index * 5, y: index * 500 }));
    const flat = lieFlat(points);
    expect(flat.map(({ y }) => Math.abs(Math.round(y)))).toEqual([0, 0, 0, 0]);
    const rooms = points.map(() => ({ width: 100, above: 20, below: 30 }));
    const small = stretch(points, rooms);
    const large = stretch(
      points,
      rooms.map((room) => ({ ...room, width: 400 })),
    );
    const extent = (all: readonly { x: number }[]) => (all.at(-1)?.x ?? 0) - (all[0]?.x ?? 0);
    expect(extent(large)).toBeCloseTo(2 * extent(small));
  });
});
