// Answers a request that asks for what is not allowed, or for too much, before anything is executed: with all that is wrong.
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { wrongArguments } from './arguments.js';
import { tooCostly } from './cost.js';

export const refuse = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    let problems: readonly GraphQLError[] = [];
    return Promise.resolve({
      // only here what is unforeseen is logged and masked as elsewhere, and only the other hook can tell several errors
      didResolveOperation: (request) => {
        problems = problemsOf(schema, request);
        return Promise.resolve();
      },
      responseForOperation: () => Promise.resolve(problems.length === 0 ? null : refusal(problems)),
    });
  },
});

interface Resolved {
  readonly request: GraphQLRequest;
  readonly document: DocumentNode;
  /** Missing when none has the name that was asked for, which execution tells. */
  readonly operation?: OperationDefinitionNode;
  readonly contextValue: Context;
}

function problemsOf(
  schema: GraphQLSchema,
  { request, document, operation, contextValue }: Resolved,
): readonly GraphQLError[] {
  if (!operation) return [];
  const variables = request.variables ?? {};
  const wrong = wrongArguments(schema, document, operation, variables, contextValue);
  return wrong.length > 0 ? wrong : tooCostly(schema, document, operation, variables);
}

const refusal = (problems: readonly GraphQLError[]) => ({
  http: { status: 400, headers: new HeaderMap() },
  body: { kind: 'single' as const, singleResult: { errors: problems.map((problem) => problem.toJSON()) } },
});
