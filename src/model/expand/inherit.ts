// A type has the fields of each interface that it implements, and implements the interfaces of those as well. A field that
// it writes out itself replaces the inherited one.
import { Kind, type DefinitionNode, type FieldDefinitionNode, type NamedTypeNode } from 'graphql';
import { isFielded, isInterface, type Fielded } from '../definitions.js';

export function inherit(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map(definitions.filter(isInterface).map((one) => [one.name.value, one]));
  return definitions.map((one) =>
    isFielded(one) && (one.interfaces?.length ?? 0) > 0 ? expanded(one) : one,
  );

  function expanded(type: Fielded): Fielded {
    const all = [
      ...new Set((type.interfaces ?? []).flatMap(({ name }) => withParents(type, name.value, []))),
    ];
    const fields = new Map<string, FieldDefinitionNode>();
    for (const name of all)
      for (const field of interfaces.get(name)?.fields ?? []) fields.set(field.name.value, field);
    for (const field of type.fields ?? []) fields.set(field.name.value, field);
    return { ...type, interfaces: all.map(named), fields: [...fields.values()] };
  }

  /** Parents first. */
  function withParents(type: Fielded, name: string, below: readonly string[]): string[] {
    const parent = interfaces.get(name);
    if (!parent) throw new Error(`${type.name.value} implements ${name}, which schema/ has no interface for`);
    if (below.includes(name)) throw new Error(`the interface ${name} implements itself`);
    const above = parent.interfaces ?? [];
    return [...above.flatMap((one) => withParents(type, one.name.value, [...below, name])), name];
  }
}

const named = (name: string): NamedTypeNode => ({
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: name },
});
