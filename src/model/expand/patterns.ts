// A pattern is a definition about Thing; written for a type, it is about that type.
import { visit, type DefinitionNode, type NameNode, type StringValueNode } from 'graphql';
import { isFielded, isInput, textOf } from '../definitions.js';
import { fieldName, inWords } from '../words.js';
import type { Thing } from './thing.js';

/** The patterns for one sort of type, written for one of them. */
export function written(
  patterns: readonly DefinitionNode[],
  sort: 'ENTITY_TYPE' | 'PAGED_TYPE',
  { type, name, words }: Thing,
): DefinitionNode[] {
  const names: Readonly<Record<string, string>> = {
    thing: fieldName(name.one),
    things: fieldName(name.many),
  };
  const inName = (text: string): string => names[text] ?? text.replace(/^Thing/, type);
  return patterns
    .filter(
      (pattern) => (isFielded(pattern) || isInput(pattern)) && textOf(pattern, 'forEach', 'of') === sort,
    )
    .map((pattern) =>
      visit(pattern, {
        Directive: (node) => (node.name.value === 'forEach' ? null : undefined),
        Name: (node): NameNode => ({ ...node, value: inName(node.value) }),
        StringValue: (node): StringValueNode => ({ ...node, value: inWords(node.value, words) }),
      }),
    );
}
