/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}": typeof types.EntityValuesFragmentDoc,
    "\n  query Promises($asOf: EDTF!, $after: String) {\n    commitments(asOf: $asOf, where: { status: [OVERDUE, MISSED] }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        status\n        dueBy\n        promise {\n          id\n          about {\n            name\n          }\n          quantity {\n            raw\n          }\n          evidence {\n            exact\n            start\n            end\n            document {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PromisesDocument,
};
const documents: Documents = {
    "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}": types.EntityValuesFragmentDoc,
    "\n  query Promises($asOf: EDTF!, $after: String) {\n    commitments(asOf: $asOf, where: { status: [OVERDUE, MISSED] }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        status\n        dueBy\n        promise {\n          id\n          about {\n            name\n          }\n          quantity {\n            raw\n          }\n          evidence {\n            exact\n            start\n            end\n            document {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PromisesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}"): typeof import('./graphql').EntityValuesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Promises($asOf: EDTF!, $after: String) {\n    commitments(asOf: $asOf, where: { status: [OVERDUE, MISSED] }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        status\n        dueBy\n        promise {\n          id\n          about {\n            name\n          }\n          quantity {\n            raw\n          }\n          evidence {\n            exact\n            start\n            end\n            document {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PromisesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
