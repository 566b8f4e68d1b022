import { describe, expect, it } from 'vitest';
import { concentric } from '../../web/src/graph/layout/concentric.js';
import { lieFlat, stretch } from '../../web/src/graph/layout/fill.js';
import { separate } from '../../web/src/graph/layout/separate.js';
import { communitiesOf } from '../../web/src/graph/canvas/communities.js';
import { EMPTY } from '../../web/src/graph/picture.js';
import { initial, reduce, type Action, type State } from '../../web/src/graph/state.js';
import { allBut, fromFragment, toFragment } from '../../web/src/graph/url.js';

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
      kept: ['City:a'],
      notes: { 'City:a': 'Ask & see; 50 % @ noon' },
      looks: { size: 'links', colour: 'community', names: 'all' } as const,
      title: 'Who & what = “why”?',
    };
    const ends = { from: 'City:a', to: '' };
    const opened = { picture, selected: ['City:a'], ends, wanted: undefined };
    expect(fromFragment(toFragment(opened))).toEqual(opened);
  });

  it.each([
    ['around=City:a&depth=2', { around: ['City:a'], depth: 2, part: undefined }],
    ['types=*', { around: [], depth: 1, part: { types: [], predicates: [] } }],
    [
      'types=City;Region&predicates=LOCATED_IN',
      { around: [], depth: 1, part: { types: ['City', 'Region'], predicates: ['LOCATED_IN'] } },
    ],
    ['nodes=City:a&around=City:b', undefined],
    ['predicates=IS_A', undefined],
  ])('is made of what the address %s wants', (fragment, wanted) => {
    expect(fromFragment(fragment).wanted).toEqual(wanted);
  });

  it('with links of few kinds names these in its address, and comes back', () => {
    const picture = { ...EMPTY, nodes: ['City:a'], hiddenPredicates: allBut(['LOCATED_IN']) };
    const fragment = toFragment({ picture, selected: [] });
    expect(fragment).toBe('nodes=City:a&predicates=LOCATED_IN');
    expect(fromFragment(fragment).picture).toEqual(picture);
  });

  it('lays out what stands where nobody sees it: out of reach, or one over the other', () => {
    const { positions } = fromFragment(
      'nodes=City:a@900000,0;City:b@5,5;City:c@5,5;City:d@-10000,10000;City:e@1e9,0',
    ).picture;
    expect(positions).toEqual({ 'City:b': { x: 5, y: 5 }, 'City:d': { x: -10_000, y: 10_000 } });
  });

  it('cannot be dragged out of reach', () => {
    const { picture } = after(
      { do: 'add', nodes: ['City:a'] },
      { do: 'move', positions: { 'City:a': { x: 1e6, y: -1e6 } } },
    );
    expect(picture.positions['City:a']).toEqual({ x: 10_000, y: -10_000 });
  });

  it('stays one step back when another address is opened, and what that asks for is one step', () => {
    const before = after({ do: 'add', nodes: ['City:a'] });
    const opened = reduce(before, { do: 'open', ...fromFragment('around=City:b') });
    const drawn = reduce(opened, {
      do: 'draw',
      nodes: ['City:b', 'City:c'],
      selected: ['City:b'],
      hiddenPredicates: [],
    });
    expect(drawn.picture.nodes).toEqual(['City:b', 'City:c']);
    expect(drawn.wanted).toBeUndefined();
    expect(drawn.picture.asked).toBe('around=City:b');
    expect(reduce(drawn, { do: 'undo' }).picture).toEqual(before.picture);
  });

  it.each([['around=City:a;City:b&depth=2'], ['types=*'], ['types=City;Region&predicates=LOCATED_IN']])(
    'is told by what was asked for, %s, until something is added or taken away',
    (fragment) => {
      const opened = reduce(initial(), { do: 'open', ...fromFragment(fragment) });
      const drawn = reduce(opened, { do: 'draw', nodes: ['City:a'], selected: [], hiddenPredicates: [] });
      const moved = reduce(drawn, { do: 'move', positions: { 'City:a': { x: 1, y: 1 } } });
      expect(moved.picture.asked).toBe(fragment);
      expect(reduce(moved, { do: 'hide', nodes: ['City:a'] }).picture.asked).toBe('');
      expect(reduce(moved, { do: 'add', nodes: ['City:b'] }).picture.asked).toBe('');
    },
  );

  it('keeps who is selected in sight when its type is switched off, until that is switched on again', () => {
    const off = after(
      { do: 'add', nodes: ['City:a', 'City:b', 'Country:c'] },
      { do: 'select', ids: ['City:a', 'Country:c'] },
      { do: 'toggleType', name: 'City' },
    );
    expect(off.picture.kept).toEqual(['City:a']);
    expect(reduce(off, { do: 'toggleType', name: 'City' }).picture.kept).toEqual([]);
  });

  it('holds at most 50 notes of 200 characters, and an empty one is none', () => {
    const ids = Array.from({ length: 51 }, (_, index) => `City:${index}`);
    const noted = after(
      { do: 'add', nodes: ids },
      ...ids.map((node) => ({ do: 'note' as const, node, note: 'n'.repeat(300) })),
    );
    expect(Object.keys(noted.picture.notes)).toHaveLength(50);
    expect(noted.picture.notes['City:0']).toHaveLength(200);
    const less = reduce(noted, { do: 'note', node: 'City:0', note: ' ' });
    expect(less.picture.notes['City:0']).toBeUndefined();
  });

  it('tells communities by links alone, the same whatever the order, and no more than it has colours for', () => {
    const names = ['a', 'b', 'c'];
    const group = (name: string) =>
      names.flatMap((one) =>
        names.map((other) => ({ source: `City:${name}${one}`, target: `City:${name}${other}` })),
      );
    const letters = ['p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y'];
    const edges = letters.flatMap(group);
    const ids = letters.flatMap((letter) => names.map((name) => `City:${letter}${name}`));
    const found = communitiesOf(ids, edges);
    expect(found).toEqual(communitiesOf([...ids].reverse(), [...edges].reverse()));
    expect(found.members.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3, 3, 9]);
    expect(found.hasRest).toBe(true);
    expect(new Set(names.map((name) => found.of.get(`City:p${name}`))).size).toBe(1);
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
