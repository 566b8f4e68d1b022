// Entities that may be one: they have one name, or names that differ by a letter or in the order of their words. Nothing is merged:
// a person decides, and the decision is data (decisions.yaml).
import { MODEL } from '../model/model.js';
import { foldedWords } from '../search/words.js';
import { groupBy, groupByEach } from './group.js';
import type { Dataset, DecisionRecord, EntityRecord } from './types.js';

export interface Duplicate {
  /** In order. */
  readonly ids: readonly [string, string];
  readonly reason: 'SAME_NAME' | 'SIMILAR_NAME';
  /** The names that make them alike. */
  readonly names: readonly [string, string];
}

interface Name {
  readonly id: string;
  readonly written: string;
  /** Its words in order of the alphabet, without spaces. */
  readonly letters: string;
  readonly family: string;
}

/** A name of fewer letters is too short for a slip of the pen: "Iran" is not "Iraq". */
const SHORTEST = 7;

type Data = Pick<Dataset, 'entities' | 'decisions'>;

const KNOWN = new WeakMap<Data, readonly Duplicate[]>();

/** In order of their ids; looked for once in each data set. */
export function duplicatesIn(data: Data): readonly Duplicate[] {
  const known = KNOWN.get(data) ?? lookFor(data);
  KNOWN.set(data, known);
  return known;
}

function lookFor({ entities, decisions }: Data): Duplicate[] {
  const names = entities.flatMap(namesOf);
  const decided = new Set(decisions.flatMap(({ different = [] }) => pairsOf(different).map(String)));
  const found = new Map<string, Duplicate>();
  const add = (reason: Duplicate['reason'], one: Name, other: Name): void => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const key = String([a.id, b.id]);
    if (a.id === b.id || decided.has(key) || found.has(key)) return;
    found.set(key, { ids: [a.id, b.id], reason, names: [a.written, b.written] });
  };
  const inFamily = (name: Name, key: string): string => `${name.family} ${key}`;
  const same = groupBy(names, (name) => inFamily(name, name.letters));
  for (const group of same.values()) neighbours(group, (one, other) => add('SAME_NAME', one, other));
  // two names that differ by a letter have a rest in common when each loses one
  const long = [...same.values()].flatMap(([name]) =>
    name && name.letters.length >= SHORTEST ? [name] : [],
  );
  const rests = groupByEach(long, (name) => restsOf(name.letters).map((rest) => inFamily(name, rest)));
  for (const group of rests.values())
    neighbours(group, (one, other) => {
      if (digitsOf(one.letters) === digitsOf(other.letters)) add('SIMILAR_NAME', one, other);
    });
  return [...found.values()].sort((a, b) => (a.ids.join() < b.ids.join() ? -1 : 1));
}

/** What a load says of it. */
export const inWords = ({ ids: [one, other], reason, names: [a, b] }: Duplicate): string =>
  `${one} and ${other} may be one: ${reason === 'SAME_NAME' && a === b ? `both are called "${a}"` : `"${a}" and "${b}" are alike`}; write in decisions.yaml whether they are the same or different`;

const namesOf = ({ id, type, name, aliases }: EntityRecord): Name[] =>
  [name, ...aliases].map((written) => ({
    id,
    written,
    letters: foldedWords(written).sort().join(''),
    family: familyOf(type),
  }));

/** Types that one thing could be taken for: all organizations, all places; else the type alone. */
function familyOf(type: EntityRecord['type']): string {
  const [wider] = (MODEL.entityTypes.get(type)?.interfaces ?? []).filter(
    (name) => name !== 'Entity' && name !== 'Node',
  );
  return wider ?? type;
}

/** Each with the first of a group: a hundred of one name are 99 pairs. */
function neighbours(group: readonly Name[], add: (one: Name, other: Name) => void): void {
  const [first, ...others] = group;
  if (first) for (const other of others) add(first, other);
}

/** "Park 2" and "Park 3" are two parks. */
const digitsOf = (letters: string): string => letters.replace(/\P{N}/gu, '');

/** The letters, and the letters without one of them. */
const restsOf = (letters: string): string[] => [
  letters,
  ...[...letters].map((_, at, all) => [...all.slice(0, at), ...all.slice(at + 1)].join('')),
];

const pairsOf = (ids: DecisionRecord['different'] = []): (readonly [string, string])[] =>
  ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => (one < other ? ([one, other] as const) : ([other, one] as const))),
  );
