// What schema/ says, it says once: a type, a field or a value that is written twice has two descriptions, of which one would be lost.
import { Kind, type DefinitionNode, type NameNode } from 'graphql';
import { isEnum, isFielded, isInput } from '../definitions.js';

/** @throws Error that names both places */
export function checkWrittenOnce(definitions: readonly DefinitionNode[]): void {
  const places = new Map<string, string>();
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const owner = definition.name.value;
    if (!definition.kind.endsWith('Extension')) once(owner, definition.name);
    for (const { name } of partsOf(definition)) once(`${owner}.${name.value}`, name);
  }

  function once(coordinate: string, name: NameNode): void {
    const [first, second] = [places.get(coordinate), placeOf(name)];
    if (first !== undefined)
      throw new Error(`${coordinate} is written twice: at ${first} and at ${second}; remove one of them`);
    places.set(coordinate, second);
  }
}

function partsOf(definition: DefinitionNode): readonly { readonly name: NameNode }[] {
  if (isFielded(definition) || isInput(definition)) return definition.fields ?? [];
  if (isEnum(definition) || definition.kind === Kind.ENUM_TYPE_EXTENSION) return definition.values ?? [];
  return [];
}

/** `schema/cities.graphql:4` */
export const placeOf = ({ loc }: NameNode): string => `${loc?.source.name}:${loc?.startToken.line}`;
