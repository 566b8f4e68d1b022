import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations of a type that the schema lacks; graphql-js has this rule from version 17 on. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`There is no ${node.operation} in this schema; allowed: query.`, { nodes: node }),
    );
  },
});
