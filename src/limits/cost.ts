// What a request may cost: the most items it could return, worked out from the sizes of its pages before anything is read.
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
import { BadUserInput, QueryTooCostly } from '../errors.js';
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

/** Fields with all fragments written out, which is what execution would walk through. */
const MOST_FIELDS = 10_000;

/** Arguments must have been found right before. */
export function tooCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): readonly GraphQLError[] {
  try {
    const cost = getComplexity({
      schema,
      query: document,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      variables,
      maxQueryNodes: MOST_FIELDS,
      estimators: [
        fieldExtensionsEstimator(),
        pages,
        lists,
        scalarsAreFree,
        simpleEstimator({ defaultComplexity: 1 }),
      ],
    });
    return cost > HIGHEST_COST ? [new QueryTooCostly(cost, HIGHEST_COST)] : [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // with right arguments, the one thing that the library refuses is their number
    return [
      new BadUserInput(
        `The query has more than ${MOST_FIELDS} fields, its fragments written out; ask for less.`,
      ),
    ];
  }
}
