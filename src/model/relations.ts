// The fields that lead along relationships of the graph: by which, in which direction, to what.
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { annotation, enumValues, membersOf } from './annotations.js';
import { canJoin, type PredicateModel } from './predicates.js';

export interface Relation {
  readonly coordinate: string;
  /** What it leads to: a type or an interface. */
  readonly target: string;
  readonly by: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly hops: number;
  /** Whether it follows links: two claims may say the same. */
  readonly followsLinks: boolean;
}

interface Written {
  readonly by: readonly string[];
  readonly direction?: Relation['direction'] | null;
  readonly hops: number;
}

export function readRelations(
  schema: GraphQLSchema,
  predicates: ReadonlyMap<string, PredicateModel>,
): ReadonlyMap<string, Relation> {
  const stored = new Set(enumValues(schema, 'Relationship').map(({ name }) => name));
  const relations = new Map<string, Relation>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const written = annotation<Written>(schema, field, 'relation');
      if (written && !isInherited(type, field)) {
        const relation = read(type, field, written);
        relations.set(relation.coordinate, relation);
      }
    }
  }
  return relations;

  function read(type: Owner, field: Field, { by, direction, hops }: Written): Relation {
    const coordinate = `${type.name}.${field.name}`;
    const target = targetOf(field);
    for (const name of by)
      if (!predicates.has(name) && !stored.has(name))
        throw new Error(`${coordinate}: "${name}" is no predicate and no relationship of schema/model/`);
    const followsLinks = by.every((name) => predicates.has(name));
    const directions = new Set(
      by.map((name) => direction ?? directionOf(coordinate, name, type.name, target)),
    );
    const [one, ...others] = [...directions];
    if (!one || others.length > 0) throw new Error(`${coordinate}: say in which direction it leads`);
    return { coordinate, target, by, direction: one, hops, followsLinks };
  }

  /** The only direction in which a predicate can lead from one type to the other. */
  function directionOf(
    coordinate: string,
    name: string,
    owner: string,
    target: string,
  ): Relation['direction'] {
    const predicate = predicates.get(name);
    if (!predicate) return 'OUT';
    if (predicate.isSymmetric) return 'BOTH';
    const [own, other] = [membersOf(schema, owner), membersOf(schema, target)];
    const can = (from: readonly string[], to: readonly string[]): boolean =>
      from.some((subject) => to.some((object) => canJoin(predicate, subject, object)));
    const [out, into] = [can(own, other), can(other, own)];
    if (out && into)
      throw new Error(`${coordinate}: ${name} leads both ways there; say which with "direction"`);
    if (!out && !into) throw new Error(`${coordinate}: ${name} joins no ${owner} and ${target}`);
    return out ? 'OUT' : 'IN';
  }
}

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** An inherited field is the very node of the interface. */
const isInherited = (type: Owner, { name, astNode }: Field): boolean =>
  type.getInterfaces().some((one) => one.getFields()[name]?.astNode === astNode);

/** Of a connection, the type of its nodes. */
function targetOf(field: Field): string {
  const { name } = getNamedType(field.type);
  return name.endsWith('Connection') ? name.slice(0, -'Connection'.length) : name;
}
