// What a request costs: the most items it could return, a point each, worked out from the sizes of its pages before anything is read.
import {
  getNamedType,
  GraphQLError,
  isLeafType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { QueryTooLarge } from '../errors.js';
import { DEFAULT_PAGE } from '../loaders/page.js';
import { LIMITS } from './table.js';

/** A page multiplies what is asked of each item; `totalCount` and the like are asked once, which this rounds up. */
const pages: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!/Connection!?$/.test(String(field.type))) return undefined;
  const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE;
  return 1 + (typeof size === 'number' && size > 0 ? size : 0) * childComplexity;
};

/** The most items of lists that have no page size of their own. */
const LARGEST: Readonly<Record<string, number>> = {
  'Subgraph.nodes': LIMITS.graphNodes,
  'Subgraph.edges': LIMITS.graphEdges,
  'Subgraph.hidden': LIMITS.graphNodes,
  'Paths.paths': LIMITS.pageSize,
  'Path.nodes': LIMITS.pathHops + 1,
  'Path.hops': LIMITS.pathHops,
};

const lists: ComplexityEstimator = ({ type, field, childComplexity }) => {
  const most = LARGEST[`${type.name}.${field.name}`];
  return most === undefined ? undefined : most * childComplexity;
};

const leavesCost =
  (points: number): ComplexityEstimator =>
  ({ field }) =>
    isLeafType(getNamedType(field.type)) ? points : undefined;

/** The most points that the operation can cost, an item each. Arguments must have been found right before. */
export const costOf = (...asked: Asked): number =>
  measure(asked, [fieldExtensionsEstimator(), pages, lists, leavesCost(0)]);

/** The most values that the operation can return: what writing the answer takes, however few items they belong to. */
export const valuesOf = (...asked: Asked): number => measure(asked, [pages, lists, leavesCost(1)]);

type Asked = readonly [
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
];

function measure(
  [schema, document, operation, variables]: Asked,
  estimators: readonly ComplexityEstimator[],
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      variables,
      maxQueryNodes: LIMITS.documentFields,
      estimators: [...estimators, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // with right arguments, the one thing that the library refuses is their number
    throw new QueryTooLarge(
      `has more than ${LIMITS.documentFields} fields with its fragments expanded`,
      LIMITS.documentFields + 1,
      LIMITS.documentFields,
    );
  }
}
