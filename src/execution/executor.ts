// Executes an operation, and again in a new transaction if the database failed it. Apollo Server accepts a custom executor only
// from a gateway.
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { mayPass, pauseBefore } from './repeat.js';
import type { RequestContext } from './request.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

export const gatewayOf = (schema: GraphQLSchema): Gateway => ({
  load: () => Promise.resolve({ executor: executor(schema) }),
  onSchemaLoadOrUpdate: (take) => {
    take({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});

const executor =
  (schema: GraphQLSchema): Executor =>
  async ({ document, request, context }) => {
    let contextValue = context as RequestContext; // as server/server.ts makes it
    for (let attempt = 0; ; attempt++) {
      const result = await execute({
        schema,
        document,
        contextValue,
        variableValues: request.variables ?? {},
        operationName: request.operationName ?? null,
      });
      if (!isRepeatable(result) || !(await pauseBefore(attempt, contextValue.deadline))) return result;
      void contextValue.attempts.at(-1)?.close();
      contextValue = contextValue.again();
    }
  };

const isRepeatable = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ originalError }) => mayPass(originalError));
