// Refuses a request that asks for something invalid, or for too much, before anything is executed.
import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
} from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../execution/context.js';
import { ClientError, QueryTooCostly, QueryTooLarge } from '../common/errors.js';
import { wrongArguments } from './arguments.js';
import { costOf, valuesOf } from './cost.js';
import { described, short } from './refusal.js';
import type { Limits } from '../limits/table.js';

/** What a client may spend. */
export interface Budget {
  /** Takes points; throws if too few are left. */
  spend(points: number): void;
  /** The client asks for the cost of its query. */
  readonly wantsCost: boolean;
}

type Asked = Context & { readonly budget: Budget };

/** @param onCost takes the points of a request as soon as they are known, whether it is refused or not */
export const refuse = (
  schema: GraphQLSchema,
  limits: Limits,
  onCost: (requestId: string, points: number) => void = () => undefined,
): ApolloServerPlugin<Asked> => ({
  requestDidStart: () => {
    let problems: readonly ClientError[] = [];
    let cost: number | undefined;
    return Promise.resolve({
      // unforeseen errors are logged and masked only in this hook, and only the other hook can report several errors
      didResolveOperation: (request) => {
        problems = problemsOf(schema, limits, request, (found) => {
          cost = found;
          onCost(request.contextValue.requestId, found);
        });
        return Promise.resolve();
      },
      responseForOperation: () => Promise.resolve(problems.length === 0 ? null : refusal(problems)),
      willSendResponse: ({ contextValue, response }) => {
        if (contextValue.budget.wantsCost && cost !== undefined) addCost(response, cost, limits.points);
        // errors of graphql-js also arrive here; if there is data, each error has its own path
        const { body } = response;
        if (body.kind === 'single' && body.singleResult.errors) {
          const { data, errors } = body.singleResult;
          body.singleResult.errors = data ? errors.map(short) : described(errors);
        }
        return Promise.resolve();
      },
    });
  },
});

interface Resolved {
  readonly request: GraphQLRequest;
  readonly document: DocumentNode;
  /** Undefined if no operation has the requested name; execution reports that error. */
  readonly operation?: OperationDefinitionNode;
  readonly contextValue: Asked;
}

function problemsOf(
  schema: GraphQLSchema,
  limits: Limits,
  { request, document, operation, contextValue }: Resolved,
  costs: (points: number) => void,
): readonly ClientError[] {
  if (!operation) return [];
  const variables = request.variables ?? {};
  const wrong = wrongArguments({ schema, document, operation, given: variables, context: contextValue });
  if (wrong.length > 0) return wrong;
  try {
    const cost = costOf(schema, document, operation, variables);
    costs(cost);
    if (cost > limits.points) return [new QueryTooCostly(cost, limits.points)];
    const values = valuesOf(schema, document, operation, variables);
    if (values > limits.answerValues)
      return [new QueryTooLarge(`may return ${values} values`, values, limits.answerValues)];
    contextValue.budget.spend(cost);
    return [];
  } catch (error) {
    if (error instanceof ClientError) return [error];
    throw error;
  }
}

/** The status is that of the first error: several errors are always about arguments. */
function refusal(problems: readonly ClientError[]) {
  const [{ status, retryAfter } = { status: 400, retryAfter: undefined }] = problems;
  const headers = new HeaderMap(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]]);
  return {
    http: { status, headers },
    body: { kind: 'single' as const, singleResult: { errors: problems.map((problem) => problem.toJSON()) } },
  };
}

function addCost({ body }: GraphQLResponse, requested: number, limit: number): void {
  if (body.kind === 'single')
    body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit } };
}
