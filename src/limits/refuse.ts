// Answers a request that asks for what is not allowed, or for too much, before anything is executed, with what is wrong.
import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
} from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { ClientError, QueryTooCostly, QueryTooLarge } from '../errors.js';
import { wrongArguments } from './arguments.js';
import { costOf, valuesOf } from './cost.js';
import { described, short } from './refusal.js';
import type { Limits } from './table.js';

/** What a client may spend. */
export interface Budget {
  /** Takes points; throws when too few are left. */
  spend(points: number): void;
  /** The client asks what its query costs. */
  readonly wantsCost: boolean;
}

type Asked = Context & { readonly budget: Budget };

/** @param onCost takes the points of a request as soon as they are known, refused or not */
export const refuse = (
  schema: GraphQLSchema,
  limits: Limits,
  onCost: (requestId: string, points: number) => void = () => undefined,
): ApolloServerPlugin<Asked> => ({
  requestDidStart: () => {
    let problems: readonly ClientError[] = [];
    let cost: number | undefined;
    return Promise.resolve({
      // only here what is unforeseen is logged and masked as elsewhere, and only the other hook can tell several errors
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
        // also what graphql-js refuses comes here; beside data, each error has a place of its own
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
  const wrong = wrongArguments(schema, document, operation, variables, contextValue);
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

/** The status is that of the first: several are all of wrong arguments. */
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
