// The conditions of a list: one for each field of its filter. A condition is written in cypher/, or follows from the field of
// the listed type that it filters by.
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { annotation } from '../../model/annotations.js';
import type { Model } from '../../model/read-model.js';
import type { Line } from '../step.js';
import { pathOf } from './path.js';

/** Written conditions by the coordinate of their input field: of `this`, with the given value as `$value`. */
export type Conditions = ReadonlyMap<string, readonly Line[]>;

export function conditionsOf(
  model: Model,
  written: Conditions,
  field: GraphQLField<unknown, unknown>,
  target: string,
  variable: string,
): Line[] {
  const where = field.args.find(({ name }) => name === 'where');
  const filter = where && getNamedType(where.type);
  if (!isInputObjectType(filter)) return [];
  const conditions = Object.values(filter.getFields()).flatMap((input) =>
    conditionOf(model, written, input, target).map(({ text, when }): Line => ({
      text: `  AND ${placed(text, input.name, variable)}`,
      when: `where.${input.name}${when === undefined ? '' : `.${when}`}`,
    })),
  );
  return [{ text: 'WHERE true' }, ...conditions];
}

const placed = (text: string, name: string, variable: string): string =>
  text.replace(/\bthis\b/g, variable).replaceAll('$value', `$where.${name}`);

function conditionOf(
  model: Model,
  written: Conditions,
  input: GraphQLInputField,
  target: string,
): readonly Line[] {
  const types = [target, ...interfacesOf(model, target)];
  for (const type of types) {
    const found = written.get(`${type}Filter.${input.name}`);
    if (found) return found;
  }
  const field = filteredField(model, target, input.name);
  const relation = types.flatMap((type) => model.relations.get(`${type}.${field?.name}`) ?? [])[0];
  if (relation) return [{ text: `EXISTS { (this)${pathOf(relation)}(:${relation.target} {id: $value}) }` }];
  if (field) return ofStored(field, getNamedType(input.type).name);
  throw new Error(
    `${target}Filter.${input.name} has no condition: no field of ${target} is filtered so, and cypher/${target}Filter/${input.name}.cypher does not exist`,
  );
}

/** The field that a filter asks for: by the name that its @filter gives, else by its own. */
function filteredField(model: Model, target: string, name: string) {
  const type = model.annotated.getType(target);
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.find((field) => {
    const filter = annotation<{ as?: string | null }>(model.annotated, field, 'filter');
    return (filter?.as ?? field.name) === name;
  });
}

/** A date is stored with its first and its last day; the day of a time is a text that sorts as it does. */
function ofStored({ name }: { readonly name: string }, type: string): Line[] {
  const range = (first: string, last: string): Line[] => [
    { text: `this.${first} >= $value.gte`, when: 'gte' },
    { text: `this.${last} <= $value.lte`, when: 'lte' },
  ];
  if (type === 'EDTFRange') return range(`${name}First`, `${name}Last`);
  if (type.endsWith('Range')) return range(name, name);
  return [{ text: `this.${name} = $value` }];
}

function interfacesOf(model: Model, target: string): string[] {
  const type = model.schema.getType(target);
  return isObjectType(type) || isInterfaceType(type)
    ? type
        .getInterfaces()
        .map(({ name }) => name)
        .reverse()
    : [];
}
