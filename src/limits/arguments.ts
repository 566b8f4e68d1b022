// What a client got wrong in variables and arguments, of all fields at every depth, found before anything is executed.
import {
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Context } from '../context.js';
import { BadUserInput } from '../errors.js';
import { checkOf } from '../resolvers/checked.js';

/** More than so many wrong values of variables are not told. */
const MOST_TOLD = 20;

export function wrongArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): readonly BadUserInput[] {
  const problems: BadUserInput[] = [];
  const { coerced: variables, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given,
    { maxErrors: MOST_TOLD },
  );
  if (errors) return errors.map((error) => badInput(error));

  const typeInfo = new TypeInfo(schema);
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of reached)
    // a set goes on to what is added meanwhile: each fragment is looked at once, however often it is spread
    visit(
      definition,
      visitWithTypeInfo(typeInfo, {
        Field: (node) => (isIncluded(node) ? told(node, () => checkField(node)) : false),
        InlineFragment: (node) => (isIncluded(node) ? undefined : false),
        FragmentSpread: (node) => {
          if (!isIncluded(node)) return;
          for (const one of document.definitions)
            if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value) reached.add(one);
        },
      }),
    );
  return problems;

  function isIncluded(node: SelectionNode): boolean {
    return (
      told(
        node,
        () =>
          getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
          getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false,
      ) ?? false
    );
  }

  function checkField(node: FieldNode): void {
    const field = typeInfo.getFieldDef();
    if (!field) return;
    const args = getArgumentValues(field, node, variables);
    for (const type of possibleTypes(typeInfo.getParentType())) {
      const own = type.getFields()[field.name];
      if (own) checkOf(own)?.(args, context);
    }
  }

  /** The resolvers of an interface's field are those of the types that implement it. */
  function possibleTypes(type: GraphQLNamedType | null | undefined) {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  function told<T>(node: SelectionNode, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(badInput(error, node));
      return undefined;
    }
  }
}

/** GraphQL's own errors have no code; those of a check have no place. */
const badInput = ({ message, extensions, nodes }: GraphQLError, node?: SelectionNode): BadUserInput =>
  new BadUserInput(message, extensions, nodes ?? (node && [node]));
