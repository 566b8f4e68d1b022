// The cost of a request: the most items it could return, one point each, computed from its page sizes before anything is read.
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
import { QueryTooLarge } from '../common/errors.js';
import { DEFAULT_PAGE } from '../loaders/page.js';
import { LIMITS } from '../limits/table.js';

/** A page multiplies the cost of its items. `totalCount` and the like are read once per page, which this rounds up. */
const pages: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!/Connection!?$/.test(String(field.type))) return undefined;
  const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE;
  return 1 + (typeof size === 'number' && size > 0 ? size : 0) * childComplexity;
};

/** The most items of lists without a page size. */
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

/** The most points that the operation can cost, one per item. Check the arguments first. */
export const costOf = (...asked: Asked): number =>
  measure(asked, [fieldExtensionsEstimator(), pages, lists, leavesCost(0)]);

/** The most values that the operation can return: the size of the answer, however few items they belong to. */
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
    // if the arguments are valid, the library refuses only too many nodes
    throw new QueryTooLarge(
      `has more than ${LIMITS.documentFields} fields with its fragments expanded`,
      LIMITS.documentFields + 1,
      LIMITS.documentFields,
    );
  }
}
