import { GraphQLError, type ValidationRule } from 'graphql';

/** There is an operation of the type in the schema: graphql-js has this rule from version 17 on. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`There is no ${node.operation} in this schema; allowed is query.`, { nodes: node }),
    );
  },
});
