// Finds what a client got wrong in variables and arguments, of all fields at every depth, before anything is executed.
import {
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  isInputType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Context } from '../execution/context.js';
import { BadUserInput } from '../common/errors.js';
import { argumentRuleOf } from '../resolvers/argument-rules.js';
import { LIMITS } from '../limits/table.js';
import { tooLong, tooLongVariable } from './lengths.js';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The variables, as they came. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

export function wrongArguments({
  schema,
  document,
  operation,
  given,
  context,
}: Asked): readonly BadUserInput[] {
  const problems: BadUserInput[] = tooLongVariables(schema, operation, given);
  if (problems.length > 0) return problems;
  const { coerced: variables, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given,
    { maxErrors: LIMITS.listLength },
  );
  if (errors) return errors.map((error) => badInput(error));

  const typeInfo = new TypeInfo(schema);
  const queue: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  const seen = new Set<string>(); // each fragment once, however often it is spread
  for (let definition = queue.shift(); definition; definition = queue.shift())
    visit(
      definition,
      visitWithTypeInfo(typeInfo, {
        Field: (node) => (isIncluded(node) ? reporting(node, () => checkField(node)) : false),
        InlineFragment: (node) => (isIncluded(node) ? undefined : false),
        FragmentSpread: (node) => {
          if (!isIncluded(node)) return;
          const name = node.name.value;
          if (seen.has(name)) return;
          seen.add(name);
          for (const one of document.definitions)
            if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) queue.push(one);
        },
      }),
    );
  return problems;

  function isIncluded(node: SelectionNode): boolean {
    return (
      reporting(
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
    const owner = `${typeInfo.getParentType()?.name}.${field.name}`;
    const long = field.args.flatMap((arg) => [...tooLong(owner, arg, args[arg.name])]);
    problems.push(...long.map((problem) => badInput(problem, node)));
    if (long.length > 0) return; // the other checks would read them
    for (const type of possibleTypes(typeInfo.getParentType())) {
      const own = type.getFields()[field.name];
      if (own) argumentRuleOf(own)?.(args, context);
    }
  }

  /** A field of an interface is resolved by the types that implement it. */
  function possibleTypes(type: GraphQLNamedType | null | undefined) {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  function reporting<T>(node: SelectionNode, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(badInput(error, node));
      return undefined;
    }
  }
}

/** Checked before the values are coerced. */
const tooLongVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): BadUserInput[] =>
  variableDefinitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type as NamedTypeNode); // it accepts all three kinds of node
    const name = definition.variable.name.value;
    const problems = isInputType(type) ? [...tooLongVariable({ name, type }, given[name])] : [];
    return problems.map((problem) => badInput(problem, definition));
  });

/** GraphQL's own errors have no code; errors of our checks have no location. */
const badInput = ({ message, extensions, nodes }: GraphQLError, node?: ASTNode): BadUserInput =>
  new BadUserInput(message, extensions, nodes ?? (node && [node]));
