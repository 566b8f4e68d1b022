// The operation of a request as a label. Clients may name their operations without bound; the root fields of
// the schema are a bounded set.
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** The root fields of an operation, each once, in order, with fragments expanded. */
export function rootFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const known = schema.getQueryType()?.getFields() ?? {};
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const found = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections)
      if (selection.kind === 'Field') {
        const name = selection.name.value;
        if (name in known || name.startsWith('__')) found.add(name);
      } else if (selection.kind === 'InlineFragment') visit(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        fragments.delete(selection.name.value); // visit it once, however often it is spread
        if (fragment) visit(fragment);
      }
  };
  visit(operation.selectionSet);
  return [...found];
}

/** The name of its only root field, or a word: for several fields, for introspection, for no operation. */
export function operationLabel(fields: readonly string[] | undefined): string {
  if (!fields) return 'invalid';
  const own = fields.filter((name) => !name.startsWith('__'));
  return own.length > 1 ? 'several' : (own[0] ?? 'introspection');
}
