// What a request may cost: the most items it could return, worked out from the sizes of its pages before anything is read.
import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, isLeafType, type GraphQLSchema } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { QueryTooCostly } from '../errors.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../loaders/page.js';
import { MOST_HOPS } from '../loaders/paths.js';
import { MOST_EDGES, MOST_NODES } from '../loaders/subgraph.js';

/** Tokens of a document: the largest example of the playground has 400. */
export const LARGEST_DOCUMENT = 4_000;
export const HIGHEST_COST = 250_000;

/** A page multiplies what is asked of each item; `totalCount` and the like are asked once, which this rounds up. */
const pages: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!/Connection!?$/.test(String(field.type))) return undefined;
  const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE;
  return 1 + (typeof size === 'number' && size > 0 ? size : 0) * childComplexity;
};

/** The most items of lists that have no page size of their own. */
const LARGEST: Readonly<Record<string, number>> = {
  'Subgraph.nodes': MOST_NODES,
  'Subgraph.edges': MOST_EDGES,
  'Paths.paths': LARGEST_PAGE,
  'Path.nodes': MOST_HOPS + 1,
  'Path.hops': MOST_HOPS,
};

const lists: ComplexityEstimator = ({ type, field, childComplexity }) => {
  const most = LARGEST[`${type.name}.${field.name}`];
  return most === undefined ? undefined : most * childComplexity;
};

const scalarsAreFree: ComplexityEstimator = ({ field }) =>
  isLeafType(getNamedType(field.type)) ? 0 : undefined;

export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, operationName }) => {
        const cost = getComplexity({
          schema,
          query: document,
          ...(operationName ? { operationName } : {}),
          variables: request.variables ?? {},
          estimators: [
            fieldExtensionsEstimator(),
            pages,
            lists,
            scalarsAreFree,
            simpleEstimator({ defaultComplexity: 1 }),
          ],
        });
        if (cost > HIGHEST_COST) throw new QueryTooCostly(cost, HIGHEST_COST);
        return Promise.resolve();
      },
    }),
});
