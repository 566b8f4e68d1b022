// The types of entities: their words, what else they are, and what is stored of them.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { annotation, enumValues, inheritedAnnotation } from './annotations.js';
import { labelled, wordsOf, type Words } from './words.js';

/** A value that is written in data/ for an entity of the type. */
export interface StoredField {
  readonly name: string;
  readonly description: string;
  readonly type: 'EDTF' | 'String' | 'Int' | 'Float' | 'Boolean' | 'enum';
  /** Of an enum. */
  readonly values: readonly string[];
  readonly isList: boolean;
  readonly isRequired: boolean;
}

export interface EntityTypeModel {
  readonly name: string;
  /** What people read for it. */
  readonly words: Words;
  readonly description: string;
  /** What it is as well: Place, Organization. */
  readonly interfaces: readonly string[];
  readonly schemaOrg: string | undefined;
  /** Its type in PROV-O, when it can state something. */
  readonly agent: string | undefined;
  /** Its own, beside those of every entity. */
  readonly stored: readonly StoredField[];
  /** Whether the gazetteer gives some of its values. */
  readonly isInGazetteer: boolean;
}

export function readEntityTypes(schema: GraphQLSchema): ReadonlyMap<string, EntityTypeModel> {
  const common = fieldNames(schema, 'Entity');
  const names = enumValues(schema, 'EntityType').map(({ name }) => name);
  return new Map(names.map((name) => [name, read(name)]));

  function read(name: string): EntityTypeModel {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`EntityType.${name} is no type of schema/`);
    const fields = Object.values(type.getFields());
    const inGazetteer = (field: GraphQLField<unknown, unknown>): boolean =>
      annotation(schema, field, 'gazetteer') !== undefined;
    return {
      name,
      words: labelled(
        wordsOf(name, annotation<{ is: string }>(schema, type, 'plural')?.is),
        annotation<Partial<Words>>(schema, type, 'label') ?? {},
      ),
      description: type.description ?? '',
      interfaces: interfacesOf(type),
      schemaOrg: annotation<{ schemaOrg?: string }>(schema, type, 'entity')?.schemaOrg,
      agent: inheritedAnnotation<{ prov: string }>(schema, name, 'agent')?.prov,
      stored: fields.filter((field) => !common.has(field.name) && !inGazetteer(field)).flatMap(stored),
      isInGazetteer: fields.some(inGazetteer),
    };
  }
}

const interfacesOf = (type: GraphQLObjectType): string[] =>
  type
    .getInterfaces()
    .map(({ name }) => name)
    .filter((name) => name !== 'Node' && name !== 'Entity');

function fieldNames(schema: GraphQLSchema, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  return new Set(type && 'getFields' in type ? Object.keys(type.getFields()) : []);
}

/** A scalar or enum without arguments is stored; all else is found or worked out. */
function stored({ name, description, type, args }: GraphQLField<unknown, unknown>): StoredField[] {
  const named = getNamedType(type);
  if (args.length > 0 || !(isScalarType(named) || isEnumType(named))) return [];
  return [
    {
      name,
      description: description ?? '',
      type: isEnumType(named) ? 'enum' : (named.name as StoredField['type']), // checked where data is read
      values: isEnumType(named) ? named.getValues().map((value) => value.name) : [],
      isList: isListType(getNullableType(type)),
      isRequired: isNonNullType(type),
    },
  ];
}
