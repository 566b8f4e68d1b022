// The directives of schema/model/, as they are written at a definition.
import {
  getDirectiveValues,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type ASTNode,
  type ConstDirectiveNode,
  type GraphQLEnumValue,
  type GraphQLSchema,
} from 'graphql';

interface Defined {
  readonly astNode?:
    (ASTNode & { readonly directives?: readonly ConstDirectiveNode[] | undefined }) | null | undefined;
}

/** The arguments of a directive, each time that it is written; empty when it is not. */
export function annotations<A>(schema: GraphQLSchema, { astNode }: Defined, name: string): readonly A[] {
  const definition = schema.getDirective(name);
  if (!definition) throw new Error(`schema/model/ has no directive @${name}`);
  return (astNode?.directives ?? [])
    .filter((one) => one.name.value === name)
    .map((one) => getDirectiveValues(definition, { directives: [one] }) as A); // as the directive declares them
}

export const annotation = <A>(schema: GraphQLSchema, defined: Defined, name: string): A | undefined =>
  annotations<A>(schema, defined, name)[0];

/** Of a type itself, or of an interface that it implements. */
export function inheritedAnnotation<A>(
  schema: GraphQLSchema,
  name: string,
  directive: string,
): A | undefined {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return [type, ...type.getInterfaces()]
    .map((one) => annotation<A>(schema, one, directive))
    .find((found) => found !== undefined);
}

/** A type of entity by itself; an interface for all types that implement it; nothing for what is no type. */
export function membersOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type.name];
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
}

export function enumValues(schema: GraphQLSchema, name: string): readonly GraphQLEnumValue[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema/ has no enum ${name}`);
  return type.getValues();
}
