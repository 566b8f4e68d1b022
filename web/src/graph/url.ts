// The picture in the address, after the `#`: that part is not sent to the server and may be as long as necessary:
//   /graph#nodes=City:karachi@120,-40;Country:pakistan@0,0&layout=force&pinned=City:karachi&selected=City:karachi
// Only the ids are required: nodes without a position are laid out. Or an address contains a question, whose answer is the picture:
//   /graph#around=City:karachi                               an entity with its neighbours, with `depth=2` also with theirs
//   /graph#types=TechnologyPark;City&predicates=LOCATED_IN   a part of the graph; `types=*` is all
//   /graph#paths=Country:turkiye;City:karachi                how two are connected
// Unreadable parts are ignored.
import { PREDICATES } from '../words.js';
import { LAYOUTS, type Point } from './layout/task.js';
import { MOST_NODES } from '../limits.js';
import { LOOKS, LOOK_NAMES, PLAIN, type LookName, type Looks } from './looks.js';
import { EMPTY, FARTHEST, LONGEST_NOTE, LONGEST_TITLE, MOST_NOTES, type Picture } from './picture.js';
import type { Ends, Opened, Wanted } from './state.js';

/** The most entities whose neighbours an address asks for. */
const MOST_AROUND = 20;
const ALL_PREDICATES = Object.keys(PREDICATES);
const ALL = '*';

export function toFragment({ picture, selected, ends }: Omit<Opened, 'wanted'>): string {
  if (picture.nodes.length === 0 && !ends) return '';
  const shown = ALL_PREDICATES.filter((name) => !picture.hiddenPredicates.includes(name));
  const few = shown.length > 0 && shown.length < ALL_PREDICATES.length / 2;
  const parts: readonly (readonly [string, string])[] = [
    ['nodes', picture.nodes.map((id) => toWord(id) + toPlace(picture.positions[id])).join(';')],
    ['layout', picture.layout === EMPTY.layout ? '' : picture.layout],
    ['pinned', toList(picture.pinned)],
    ['hidden', toList(picture.hidden)],
    ['kept', toList(picture.kept)],
    ['hiddenTypes', toList(picture.hiddenTypes)],
    few ? ['predicates', toList(shown)] : ['hiddenPredicates', toList(picture.hiddenPredicates)],
    ['title', toWord(picture.title)],
    ['notes', toNotes(picture.notes)],
    ...LOOK_NAMES.map(
      (name) => [name, picture.looks[name] === PLAIN[name] ? '' : picture.looks[name]] as const,
    ),
    ['paths', ends ? `${toWord(ends.from)};${toWord(ends.to)}` : ''],
    ['selected', toList(selected)],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

export function fromFragment(fragment: string): Opened {
  const parts = new Map(
    fragment.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const list = (name: string): readonly string[] => items(parts.get(name)).map(fromWord);
  const entries = items(parts.get('nodes')).slice(0, MOST_NODES).map(fromEntry);
  const known = new Set(entries.map(([id]) => id));
  const nodes = [...known];
  const inPicture = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id));
  const predicates = list('predicates').filter((name) => ALL_PREDICATES.includes(name));
  const ends = toEnds(parts.get('paths'));
  const around = list('around').slice(0, MOST_AROUND);
  const depth: Wanted['depth'] = parts.get('depth') === '2' ? 2 : 1;
  const types = list('types').filter((type) => type !== ALL);
  const isPart = parts.has('types') || predicates.length > 0;
  const part = isPart ? { types, predicates } : undefined;
  const wanted = nodes.length === 0 && (around.length > 0 || part) ? { around, depth, part } : undefined;
  const picture: Picture = {
    nodes,
    positions: apart(entries),
    layout: LAYOUTS.find((name) => name === parts.get('layout')) ?? EMPTY.layout,
    pinned: inPicture(list('pinned')),
    hidden: inPicture(list('hidden')),
    kept: inPicture(list('kept')),
    hiddenTypes: list('hiddenTypes'),
    hiddenPredicates: predicates.length > 0 ? allBut(predicates) : list('hiddenPredicates'),
    title: fromWord(parts.get('title') ?? '').slice(0, LONGEST_TITLE),
    notes: fromNotes(items(parts.get('notes')), known),
    looks: fromLooks(parts),
    asked: wanted ? toQuestion(wanted) : '',
  };
  return { picture, selected: list('selected'), wanted, ends };
}

/** The question, as the part of an address. */
export const toQuestion = ({ around, depth, part }: Wanted): string =>
  [
    ...(around.length > 0 ? [`around=${toList(around)}`] : []),
    ...(depth > 1 ? [`depth=${depth}`] : []),
    ...(part ? [`types=${part.types.length > 0 ? toList(part.types) : ALL}`] : []),
    ...(part && part.predicates.length > 0 ? [`predicates=${toList(part.predicates)}`] : []),
  ].join('&');

/** What the legend has to hide so that only these remain. */
export const allBut = (predicates: readonly string[]): readonly string[] =>
  ALL_PREDICATES.filter((name) => !predicates.includes(name));

const toPlace = (point: Point | undefined): string =>
  point ? `@${Math.round(point.x)},${Math.round(point.y)}` : '';

function fromEntry(entry: string): readonly [string, Point | undefined] {
  const [id = '', place = ''] = entry.split('@');
  const found = /^(-?\d{1,6}),(-?\d{1,6})$/.exec(place);
  return [fromWord(id), found ? { x: Number(found[1]), y: Number(found[2]) } : undefined];
}

/** Positions at which a node is visible: not too far away, and not under another. The others are laid out. */
function apart(entries: readonly (readonly [string, Point | undefined])[]): Picture['positions'] {
  const taken = new Set<string>();
  const seen = entries.flatMap(([id, point]) => {
    if (!point || Math.max(Math.abs(point.x), Math.abs(point.y)) > FARTHEST) return [];
    const place = `${point.x},${point.y}`;
    if (taken.has(place)) return [];
    taken.add(place);
    return [[id, point] as const];
  });
  return Object.fromEntries(seen);
}

const toNotes = (notes: Picture['notes']): string =>
  Object.entries(notes)
    .map(([id, note]) => `${toWord(id)}@${toWord(note)}`)
    .join(';');

function fromNotes(entries: readonly string[], known: ReadonlySet<string>): Picture['notes'] {
  const read = entries.slice(0, MOST_NOTES).map((entry) => {
    const [id = '', note = ''] = entry.split('@').map(fromWord);
    return [id, note.slice(0, LONGEST_NOTE)] as const;
  });
  return Object.fromEntries(read.filter(([id, note]) => note !== '' && known.has(id)));
}

function fromLooks(parts: ReadonlyMap<string, string>): Looks {
  const look = (name: LookName): readonly [LookName, string] => {
    const choices: readonly string[] = LOOKS[name];
    return [name, choices.find((choice) => choice === parts.get(name)) ?? PLAIN[name]];
  };
  return Object.fromEntries(LOOK_NAMES.map(look)) as Looks; // one choice for each name
}

function toEnds(value: string | undefined): Ends | undefined {
  if (value === undefined) return undefined;
  const [from = '', to = ''] = value.split(';').map(fromWord);
  return { from, to };
}

const toList = (ids: readonly string[]): string => ids.map(toWord).join(';');

const items = (value = ''): readonly string[] => [...new Set(value.split(';').filter((item) => item !== ''))];

/** Ids are readable, so their colon is not escaped. */
const toWord = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');

function fromWord(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word; // a lone % that somebody typed
  }
}
