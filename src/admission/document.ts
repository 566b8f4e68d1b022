// Measures a document before it is validated: validation compares fields of the same name in pairs,
// so this refuses documents that would make it slow.
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { QueryTooLarge } from '../common/errors.js';
import type { Limits } from '../limits/table.js';

type Measure = 'documentDepth' | 'documentAliases' | 'documentRootFields' | 'documentFragments';

/** Completes "The query …; allowed: up to N." */
const SAYS: Readonly<Record<Measure, (got: number) => string>> = {
  documentDepth: (got) => `nests fields ${got} levels deep`,
  documentAliases: (got) => `has ${got} aliases and repeated fields`,
  documentRootFields: (got) => `has an operation with ${got} root fields`,
  documentFragments: (got) => `has ${got} fragments`,
};

export function tooLarge(document: DocumentNode, limits: Limits): readonly QueryTooLarge[] {
  const size = measure(document);
  return (Object.keys(SAYS) as Measure[]) // the record has exactly these keys
    .filter((name) => size[name] > limits[name])
    .map((name) => new QueryTooLarge(SAYS[name](size[name]), size[name], limits[name]));
}

/** Visits each selection once, however often its fragment is spread. The limit on tokens bounds the recursion. */
export function measure({ definitions }: DocumentNode): Readonly<Record<Measure, number>> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const depths = new Map<string, number>();
  let depth = 0;
  let rootFields = 0;
  for (const one of definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    depth = Math.max(depth, depthOf(one.selectionSet));
    rootFields = Math.max(rootFields, namesOf(one.selectionSet).size);
  }
  return {
    documentDepth: depth,
    documentAliases: definitions.reduce(
      (sum, one) => sum + ('selectionSet' in one ? repeatsIn(one.selectionSet) : 0),
      0,
    ),
    documentRootFields: rootFields,
    documentFragments: definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length,
  };

  function depthOf({ selections }: SelectionSetNode): number {
    return selections.reduce((most, one) => Math.max(most, depthOfSelection(one)), 0);
  }

  function depthOfSelection(one: SelectionNode): number {
    switch (one.kind) {
      case Kind.FIELD:
        return 1 + (one.selectionSet ? depthOf(one.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return depthOf(one.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(one.name.value);
    }
  }

  function depthOfFragment(name: string): number {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0); // validation refuses a fragment inside itself
    const fragment = fragments.get(name);
    const found = fragment ? depthOf(fragment.selectionSet) : 0;
    depths.set(name, found);
    return found;
  }

  /** Names in the answer, including those of fragments. */
  function namesOf(set: SelectionSetNode, names = new Set<string>(), seen = new Set<string>()): Set<string> {
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) names.add((one.alias ?? one.name).value);
      if (one.kind === Kind.INLINE_FRAGMENT) namesOf(one.selectionSet, names, seen);
      if (one.kind !== Kind.FRAGMENT_SPREAD || seen.has(one.name.value)) continue;
      seen.add(one.name.value);
      const fragment = fragments.get(one.name.value);
      if (fragment) namesOf(fragment.selectionSet, names, seen);
    }
    return names;
  }
}

/** Counts aliases, and fields that are selected twice in a set; inline fragments are part of the set around them. */
function repeatsIn(set: SelectionSetNode, names = new Set<string>()): number {
  let repeats = 0;
  for (const one of set.selections) {
    if (one.kind === Kind.INLINE_FRAGMENT) {
      repeats += repeatsIn(one.selectionSet, names);
      continue;
    }
    const name = one.kind === Kind.FIELD ? (one.alias ?? one.name).value : `...${one.name.value}`;
    if (names.has(name) || (one.kind === Kind.FIELD && one.alias)) repeats++;
    names.add(name);
    if (one.kind === Kind.FIELD && one.selectionSet) repeats += repeatsIn(one.selectionSet);
  }
  return repeats;
}
