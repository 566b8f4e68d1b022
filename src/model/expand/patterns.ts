// A pattern is a definition about Thing; written for a type, it is about that type.
import { visit, type DefinitionNode, type NameNode, type StringValueNode } from 'graphql';
import { isFielded, isInput, textOf } from '../definitions.js';
import { fieldName, wordsOf } from '../words.js';

export interface Thing {
  readonly type: string;
  /** Its plural in words, where that is not the singular with an s. */
  readonly plural: string | undefined;
}

/** The patterns for one sort of type, written for one of them. */
export function written(
  patterns: readonly DefinitionNode[],
  sort: 'ENTITY_TYPE' | 'PAGED_TYPE',
  { type, plural }: Thing,
): DefinitionNode[] {
  const { one, many } = wordsOf(type, plural);
  const names: Readonly<Record<string, string>> = { thing: fieldName(one), things: fieldName(many) };
  const inName = (name: string): string => names[name] ?? name.replace(/^Thing/, type);
  const inWords = (text: string): string => text.replaceAll('{thing}', one).replaceAll('{things}', many);
  return patterns
    .filter(
      (pattern) => (isFielded(pattern) || isInput(pattern)) && textOf(pattern, 'forEach', 'of') === sort,
    )
    .map((pattern) =>
      visit(pattern, {
        Directive: (node) => (node.name.value === 'forEach' ? null : undefined),
        Name: (node): NameNode => ({ ...node, value: inName(node.value) }),
        StringValue: (node): StringValueNode => ({ ...node, value: inWords(node.value) }),
      }),
    );
}
