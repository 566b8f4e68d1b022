// Looking at definitions of a schema by name, extensions included.
import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A type that has fields. */
export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | ObjectTypeExtensionNode;
export type Input = InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode;

export const isFielded = (one: DefinitionNode): one is Fielded =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION ||
  one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  one.kind === Kind.OBJECT_TYPE_EXTENSION;

export const isObject = (one: DefinitionNode): one is ObjectTypeDefinitionNode =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION;

export const isInterface = (one: DefinitionNode): one is InterfaceTypeDefinitionNode =>
  one.kind === Kind.INTERFACE_TYPE_DEFINITION;

export const isInput = (one: DefinitionNode): one is Input =>
  one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || one.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

export const isEnum = (one: DefinitionNode): one is EnumTypeDefinitionNode =>
  one.kind === Kind.ENUM_TYPE_DEFINITION;

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export const directive = ({ directives }: Directed, name: string): ConstDirectiveNode | undefined =>
  directives?.find((one) => one.name.value === name);

/** An argument of a directive that is a text. */
export function textOf(node: Directed, name: string, argument: string): string | undefined {
  const value = directive(node, name)?.arguments?.find((one) => one.name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

export const isEntity = (one: DefinitionNode): one is ObjectTypeDefinitionNode =>
  isObject(one) && directive(one, 'entity') !== undefined;

/** The type of the items of a list, whatever may be null of it; undefined of what is no list. */
export function itemOf(type: TypeNode): string | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return itemOf(type.type);
  return type.kind === Kind.LIST_TYPE ? nameOf(type.type) : undefined;
}

export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
