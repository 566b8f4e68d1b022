// Our own terms for RDF, with the schema's descriptions of them, so that a reader of the file needs nothing
// else.
import {
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Attribute } from './attributes.js';
import { SCHEMA_PROPERTIES } from './vocabulary.js';

export interface Term {
  readonly name: string;
  /** For a value, the class that it belongs to. */
  readonly is: 'class' | 'property' | { readonly valueOf: string };
  /** If several types have the property, each may describe it. */
  readonly descriptions: readonly string[];
}

/** Properties of claims, figures and indicators, with the fields that describe them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  basis: ['Claim.basis'],
  kind: ['Observation.kind'],
  dueBy: ['Observation.dueBy'],
  period: ['Observation.period', 'Period.label'],
  frequency: ['Period.frequency'],
  basePeriod: ['Observation.basePeriod'],
  counted: ['Observation.counted'],
  qualifier: ['Quantity.qualifier'],
  normalizedValue: ['Quantity.normalized', 'NormalizedQuantity.value'],
  normalizedMin: ['Quantity.normalized', 'NormalizedQuantity.min'],
  normalizedMax: ['Quantity.normalized', 'NormalizedQuantity.max'],
  normalizedUnit: ['Quantity.normalized', 'NormalizedQuantity.unit'],
  growthOf: ['Indicator.growthOf'],
  numerator: ['Indicator.numerator'],
  denominator: ['Indicator.denominator'],
};

/** Enums whose values are terms in the file. */
const ENUMS = ['Basis', 'Frequency', 'ObservationKind', 'Qualifier'] as const;

export function termsOf(schema: GraphQLSchema, attributes: readonly Attribute[]): readonly Term[] {
  const entityTypes = enumOf('EntityType').getValues();
  const own = attributes.filter(({ name }) => SCHEMA_PROPERTIES[name] === undefined);
  const properties = new Map(own.map(({ name }) => [name, describedBy(name)]));
  for (const [name, fields] of Object.entries(FIELDS))
    properties.set(name, [...(properties.get(name) ?? []), ...fields.map(fieldDescription)]);
  return [
    ...entityTypes.map(({ name }) => term(name, 'class', typeOf(name).description)),
    ...enumOf('DocumentKind')
      .getValues()
      .map(({ name, description }) => term(name, 'class', description)),
    ...enumOf('Predicate')
      .getValues()
      .map(({ name, description }) => term(name, 'property', description)),
    ...[...properties].map(([name, descriptions]) => term(name, 'property', ...descriptions)),
    ...ENUMS.map(enumOf).flatMap((values) => [
      term(values.name, 'class', values.description),
      ...values.getValues().map(({ name, description }) => term(name, { valueOf: values.name }, description)),
    ]),
  ];

  /** How the entity types describe their field of this name. */
  function describedBy(attribute: string): string[] {
    return entityTypes.flatMap(({ name }) => fieldsOf(name)[attribute]?.description ?? []);
  }

  function fieldDescription(coordinate: string): string {
    const [type = '', field = ''] = coordinate.split('.');
    const description = fieldsOf(type)[field]?.description;
    if (!description) throw new Error(`the schema does not describe ${coordinate}`);
    return description;
  }

  function fieldsOf(name: string) {
    const type = typeOf(name);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  }

  function enumOf(name: string): GraphQLEnumType {
    const type = typeOf(name);
    if (!isEnumType(type)) throw new Error(`${name} is not an enum`);
    return type;
  }

  function typeOf(name: string): GraphQLNamedType {
    const type = schema.getType(name);
    if (!type) throw new Error(`the schema has no type ${name}`);
    return type;
  }
}

const term = (
  name: string,
  is: Term['is'],
  ...descriptions: readonly (string | null | undefined)[]
): Term => ({ name, is, descriptions: [...new Set(descriptions.flatMap((one) => one ?? []))] });
