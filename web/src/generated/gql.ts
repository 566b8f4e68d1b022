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
    "\n  query HomeCounts {\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n  }\n": typeof types.HomeCountsDocument,
    "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n": typeof types.EntityPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n    }\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  query Suggest($prefix: String!) {\n    entities(where: { nameContains: $prefix }, first: 8) {\n      nodes {\n        ...EntityParts\n      }\n    }\n  }\n": typeof types.SuggestDocument,
};
const documents: Documents = {
    "\n  query HomeCounts {\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n  }\n": types.HomeCountsDocument,
    "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n": types.EntityPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n    }\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  query Suggest($prefix: String!) {\n    entities(where: { nameContains: $prefix }, first: 8) {\n      nodes {\n        ...EntityParts\n      }\n    }\n  }\n": types.SuggestDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeCounts {\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').HomeCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n"): typeof import('./graphql').EntityPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!) {\n    entities(where: { nameContains: $prefix }, first: 8) {\n      nodes {\n        ...EntityParts\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
