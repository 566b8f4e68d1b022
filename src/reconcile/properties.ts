// The properties of entities, as OpenRefine knows them: what is stored of a type, and each predicate in both directions.
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isScalarType,
  isEnumType,
  type GraphQLSchema,
} from 'graphql';
import { BadUserInput } from '../common/errors.js';
import { fold } from '../common/fold.js';
import { echo } from '../limits/echo.js';
import { ENTITY_TYPES, isEntityType, MODEL, PREDICATES, predicateOf } from '../model/model.js';

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of which types it is. */
  readonly types: ReadonlySet<string>;
  /** If it leads to other entities. */
  readonly link?: { readonly predicate: string; readonly direction: 'OUT' | 'IN' };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

const INVERSE = ':inverse';
const COMMON: readonly (readonly [string, string])[] = [
  ['name', 'name'],
  ['aliases', 'other names'],
  ['description', 'description'],
  ['externalIds', 'identifiers in other systems, as system:identifier'],
];

/** The values of a type's own fields. */
export function attributesOf(schema: GraphQLSchema, type: string): { name: string; description: string }[] {
  const object = schema.getType(type);
  if (!isObjectType(object)) return [];
  const common = new Set([...COMMON.map(([name]) => name), 'id', 'retractedAt']);
  return Object.values(object.getFields())
    .filter(({ name, args, type: of }) => {
      const named = getNamedType(of);
      return (
        args.length === 0 &&
        !common.has(name) &&
        (isScalarType(named) || isEnumType(named)) &&
        !isListType(getNullableType(of))
      );
    })
    .map(({ name, description }) => ({ name, description: description ?? '' }));
}

export function propertiesOf(schema: GraphQLSchema): ReadonlyMap<string, Property> {
  const all = new Map<string, Property>();
  const everywhere = new Set<string>(ENTITY_TYPES);
  for (const [id, name] of COMMON) all.set(id, { id, name, description: '', types: everywhere });
  const places = new Set(
    ENTITY_TYPES.filter((type) => MODEL.entityTypes.get(type)?.interfaces.includes('Place')),
  );
  for (const id of ['latitude', 'longitude'])
    all.set(id, { id, name: id, description: 'Degrees, WGS 84.', types: places });
  for (const type of ENTITY_TYPES)
    for (const { name, description } of attributesOf(schema, type))
      all.set(name, {
        id: name,
        name: inWords(name),
        description,
        types: new Set([...(all.get(name)?.types ?? []), type]),
      });
  for (const predicate of PREDICATES) {
    const { ends, reads, inverse, isSymmetric, description } = predicateOf(predicate);
    const from = new Set(ends.flatMap((end) => end.from));
    const to = new Set(ends.flatMap((end) => end.to));
    all.set(predicate, {
      id: predicate,
      name: reads,
      description,
      types: isSymmetric ? union(from, to) : from,
      link: { predicate, direction: 'OUT' },
    });
    if (!isSymmetric)
      all.set(predicate + INVERSE, {
        id: predicate + INVERSE,
        name: inverse,
        description,
        types: to,
        link: { predicate, direction: 'IN' },
      });
  }
  return all;
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const TYPES: readonly Named[] = [
  ...ENTITY_TYPES.map(typeNamed),
  ...[...new Set([...MODEL.entityTypes.values()].flatMap(({ interfaces }) => interfaces))].map(typeNamed),
];

export function typeNamed(id: string): Named {
  return { id, name: MODEL.entityTypes.get(id)?.words.one ?? inWords(id).trim() };
}

/** The types of entities that a type means: itself, or those that are it as well. */
export function typesMeant(id: string): readonly string[] {
  if (isEntityType(id)) return [id];
  const meant = [...MODEL.entityTypes.values()].filter(({ interfaces }) => interfaces.includes(id));
  if (meant.length === 0)
    throw new BadUserInput(
      `"${echo(id)}" is no type; the types are ${TYPES.map((one) => one.id).join(', ')}.`,
    );
  return meant.map(({ name }) => name);
}

/** Those with a word that begins so, in their id or name. */
export function beginning<T extends Named>(all: Iterable<T>, prefix: string): T[] {
  const wanted = fold(prefix).trim();
  return [...all].filter(({ id, name }) =>
    [id, name].some(
      (text) =>
        ` ${fold(text).replace(/[_:]/g, ' ')}`.includes(` ${wanted}`) || fold(text).startsWith(wanted),
    ),
  );
}
