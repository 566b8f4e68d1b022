// The picture in the address, behind the `#`, where it is not sent to the server and may be as long as it needs to be:
//   /graph#nodes=City:karachi@120,-40;Country:pakistan@0,0&layout=force&pinned=City:karachi&selected=City:karachi
// Only the ids are needed: what has no position is laid out. What cannot be read is passed over.
import { LAYOUTS, type Point } from './layout/task.js';
import { EMPTY, type Picture } from './state.js';

/** The API's limit for one picture. */
export const MOST_NODES = 2_000;

export function toFragment(picture: Picture, selected: readonly string[]): string {
  if (picture.nodes.length === 0) return '';
  const parts: readonly (readonly [string, string])[] = [
    ['nodes', picture.nodes.map((id) => toWord(id) + toPlace(picture.positions[id])).join(';')],
    ['layout', picture.layout === EMPTY.layout ? '' : picture.layout],
    ['pinned', toList(picture.pinned)],
    ['hidden', toList(picture.hidden)],
    ['hiddenTypes', toList(picture.hiddenTypes)],
    ['hiddenPredicates', toList(picture.hiddenPredicates)],
    ['selected', toList(selected)],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

export function fromFragment(fragment: string): { picture: Picture; selected: readonly string[] } {
  const parts = new Map(
    fragment.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const list = (name: string): readonly string[] => items(parts.get(name)).map(fromWord);
  const entries = items(parts.get('nodes')).slice(0, MOST_NODES).map(fromEntry);
  const nodes = [...new Set(entries.map(([id]) => id))];
  const shown = new Set(nodes);
  const picture: Picture = {
    nodes,
    positions: Object.fromEntries(entries.flatMap(([id, point]) => (point ? [[id, point]] : []))),
    layout: LAYOUTS.find((name) => name === parts.get('layout')) ?? EMPTY.layout,
    pinned: list('pinned').filter((id) => shown.has(id)),
    hidden: list('hidden').filter((id) => shown.has(id)),
    hiddenTypes: list('hiddenTypes'),
    hiddenPredicates: list('hiddenPredicates'),
  };
  return { picture, selected: list('selected') };
}

const toPlace = (point: Point | undefined): string =>
  point ? `@${Math.round(point.x)},${Math.round(point.y)}` : '';

function fromEntry(entry: string): readonly [string, Point | undefined] {
  const [id = '', place = ''] = entry.split('@');
  const found = /^(-?\d{1,6}),(-?\d{1,6})$/.exec(place);
  return [fromWord(id), found ? { x: Number(found[1]), y: Number(found[2]) } : undefined];
}

const toList = (ids: readonly string[]): string => ids.map(toWord).join(';');

const items = (value = ''): readonly string[] => [...new Set(value.split(';').filter((item) => item !== ''))];

/** Ids are readable, so their colon stays as it is. */
const toWord = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

function fromWord(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word; // a lone % that somebody typed
  }
}
