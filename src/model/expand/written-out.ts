// One definition for each name: what is written out comes first and wins over the same field of a pattern.
import { Kind, type DefinitionNode } from 'graphql';
import { isFielded, isInput, type Fielded, type Input } from '../definitions.js';

export function asDefinitions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map<string, DefinitionNode>();
  const others: DefinitionNode[] = [];
  for (const one of definitions) {
    if (!isFielded(one) && !isInput(one)) others.push(one);
    else byName.set(one.name.value, merged(byName.get(one.name.value), one));
  }
  return [...byName.values(), ...others];
}

function merged(first: DefinitionNode | undefined, second: Fielded | Input): DefinitionNode {
  if (!first || !(isFielded(first) || isInput(first))) return second;
  const [definition, other] = isExtension(first) ? [second, first] : [first, second];
  const own = new Set(first.fields?.map(({ name }) => name.value));
  const added = (second.fields ?? []).filter(({ name }) => !own.has(name.value));
  // both are of one kind: a name is of an input or of a type with fields
  return {
    ...definition,
    description:
      ('description' in definition ? definition.description : undefined) ??
      ('description' in other ? other.description : undefined),
    fields: [...(first.fields ?? []), ...added],
  } as DefinitionNode;
}

const isExtension = ({ kind }: DefinitionNode): boolean =>
  kind === Kind.OBJECT_TYPE_EXTENSION || kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
