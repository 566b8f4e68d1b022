// The Cypher steps that follow from schema/: of a field with @relation, and of a root field that lists a type in pages.
import { getNamedType, type GraphQLField } from 'graphql';
import { inheritedAnnotation } from '../../model/annotations.js';
import type { Model } from '../../model/read-model.js';
import type { Relation } from '../../model/relations.js';
import type { OrderKey, Step } from '../step.js';
import { conditionsOf, type Conditions } from './conditions.js';
import { pathOf } from './path.js';

/** By coordinate. A step that is written in cypher/ is not derived. */
export function derivedSteps(
  model: Model,
  isWritten: (coordinate: string) => boolean,
  conditions: Conditions,
): ReadonlyMap<string, Step> {
  const relations = [...model.relations.values()]
    .filter(({ coordinate }) => !isWritten(coordinate))
    .map((relation) => ofRelation(model, relation, conditions));
  const roots = Object.values(model.schema.getQueryType()?.getFields() ?? {})
    .filter((field) => !isWritten(`Query.${field.name}`))
    .flatMap((field) => ofRoot(model, field, conditions));
  return new Map([...relations, ...roots].map((step) => [step.coordinate, step]));
}

function ofRelation(model: Model, relation: Relation, conditions: Conditions): Step {
  const { coordinate, target } = relation;
  const label = leadsToOneType(model, relation) ? '' : `:${target}`;
  const variable = variableOf(target);
  const field = fieldAt(model, coordinate);
  return {
    coordinate,
    question: field.description ?? '',
    lines: [
      { text: `MATCH (this)${pathOf(relation)}(${variable}${label})` },
      ...conditionsOf(model, conditions, field, target, variable),
    ],
    variable,
    distinct: relation.followsLinks || relation.hops > 1,
    order: orderOf(model, coordinate, target),
  };
}

/** A list of all of a type, with a filter that is named after it. */
function ofRoot(model: Model, field: GraphQLField<unknown, unknown>, conditions: Conditions): Step[] {
  const target = getNamedType(field.type).name.replace(/Connection$/, '');
  const isList = field.args.some(
    ({ name, type }) => name === 'where' && getNamedType(type).name === `${target}Filter`,
  );
  if (!isList || !getNamedType(field.type).name.endsWith('Connection') || !model.schema.getType(target))
    return [];
  const variable = variableOf(target);
  const coordinate = `Query.${field.name}`;
  return [
    {
      coordinate,
      question: field.description ?? '',
      lines: [
        { text: `MATCH (${variable}:${target})` },
        ...conditionsOf(model, conditions, field, target, variable),
      ],
      variable,
      distinct: false,
      order: orderOf(model, coordinate, target),
    },
  ];
}

/**
 * A stored relationship that leads to one type alone needs no label there. What was retracted has lost its labels: so a
 * retracted claim still leads to its words and to what it is about.
 */
function leadsToOneType(model: Model, { by, direction, target, followsLinks }: Relation): boolean {
  if (followsLinks || direction !== 'OUT') return false;
  const others = [...model.relations.values()].filter(
    (other) => other.direction === 'OUT' && other.by.some((name) => by.includes(name)),
  );
  return others.every((other) => other.target === target);
}

function orderOf(model: Model, coordinate: string, target: string): readonly OrderKey[] {
  const { by } = inheritedAnnotation<{ by: readonly string[] }>(model.annotated, target, 'ordered') ?? {};
  if (!by) throw new Error(`${coordinate} lists ${target}, whose order schema/ does not say with @ordered`);
  return by.map((key) => ({ property: key.replace(/^-/, ''), descending: key.startsWith('-') }));
}

function fieldAt(model: Model, coordinate: string): GraphQLField<unknown, unknown> {
  const [type = '', name = ''] = coordinate.split('.');
  const owner = model.schema.getType(type);
  const field = owner && 'getFields' in owner ? owner.getFields()[name] : undefined;
  if (!field || !('args' in field)) throw new Error(`schema/ has no field ${coordinate}`);
  return field;
}

const variableOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
