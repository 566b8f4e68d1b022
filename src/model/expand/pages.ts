// A list that is given in pages becomes a connection with the arguments of pages: `[Event!]!` is `EventConnection!`.
import { Kind, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { directive, isFielded, isInput, itemOf } from '../definitions.js';

export interface Paged {
  readonly definitions: readonly DefinitionNode[];
  /** The types that some field lists in pages. */
  readonly types: readonly string[];
}

export function addPages(definitions: readonly DefinitionNode[], patterns: readonly DefinitionNode[]): Paged {
  const paging = pagingArguments(patterns);
  const types = new Set<string>();
  // an inherited field stays the very node of its interface
  const known = new Map<FieldDefinitionNode, FieldDefinitionNode>();
  const asPages = (field: FieldDefinitionNode): FieldDefinitionNode => {
    const found = known.get(field) ?? made(field);
    known.set(field, found);
    return found;
  };
  const made = (field: FieldDefinitionNode): FieldDefinitionNode => {
    if (!isPaged(field)) return field;
    const withPaging = { ...field, arguments: [...(field.arguments ?? []), ...paging] };
    const item = itemOf(field.type);
    if (item === undefined) return withPaging; // a connection that is written out
    types.add(item);
    return {
      ...withPaging,
      type: {
        kind: Kind.NON_NULL_TYPE,
        type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: `${item}Connection` } },
      },
    };
  };
  const paged = definitions.map((one) =>
    isFielded(one) ? { ...one, fields: (one.fields ?? []).map(asPages) } : one,
  );
  return { definitions: paged, types: [...types] };
}

/** A list of a relation has pages, unless it is given whole or is written with a limit of its own. */
function isPaged(field: FieldDefinitionNode): boolean {
  if (directive(field, 'pages')) return true;
  if (itemOf(field.type) === undefined) return false;
  const relation = directive(field, 'relation');
  const isWhole = relation?.arguments?.some(({ name }) => name.value === 'whole') ?? false;
  return relation !== undefined && !isWhole && !field.arguments?.some(({ name }) => name.value === 'first');
}

function pagingArguments(patterns: readonly DefinitionNode[]): readonly InputValueDefinitionNode[] {
  const paging = patterns.filter(isInput).find(({ name }) => name.value === 'Paging');
  if (!paging?.fields) throw new Error('schema/model/ has no input Paging');
  return paging.fields;
}
