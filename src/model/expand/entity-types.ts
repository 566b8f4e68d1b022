// The enums that have each type of entity as a value: described as the type is.
import { Kind, type DefinitionNode, type EnumValueDefinitionNode } from 'graphql';
import { directive, isEntity, isEnum } from '../definitions.js';

export function addEntityTypes(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const values = definitions.filter(isEntity).map(({ name, description }): EnumValueDefinitionNode => ({
    kind: Kind.ENUM_VALUE_DEFINITION,
    name,
    ...(description && { description }),
  }));
  return definitions.map((one) =>
    isEnum(one) && directive(one, 'entityTypes')
      ? { ...one, values: [...values, ...(one.values ?? [])] }
      : one,
  );
}
