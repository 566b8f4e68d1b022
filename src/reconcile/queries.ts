// What the reconciliation asks of the public API.
import type { GraphQLSchema } from 'graphql';
import { ENTITY_TYPES } from '../model/model.js';
import { attributesOf } from './properties.js';

export const RESOLVE = `query Reconcile($names: [String!]!, $types: [EntityType!], $first: Int) {
  resolve(names: $names, types: $types, first: $first) {
    candidates { score node { __typename id name description } }
  }
}`;

export const SUGGEST = `query ReconcileSuggest($prefix: String!, $types: [EntityType!], $first: Int) {
  suggest(prefix: $prefix, types: $types, first: $first) { node { __typename id name description } }
}`;

export const CARD = `query ReconcileCard($id: ID!) {
  entity(id: $id) {
    __typename id name aliases description
    relationships(first: 5) {
      nodes { predicate subject { id name } object { id name } evidence(first: 1) { exact } }
      totalCount
    }
  }
}`;

/** The values of entities, of any type: the text is always the same, so that it is parsed once. */
export const valuesQuery = (schema: GraphQLSchema): string => `query ReconcileValues(
  $ids: [ID!]!, $out: [Predicate!]!, $in: [Predicate!]!, $first: Int!
) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id name aliases description
      externalIds { scheme value }
      out: relationships(direction: OUT, predicates: $out, first: $first) {
        nodes { predicate other: object { id name } }
      }
      in: relationships(direction: IN, predicates: $in, first: $first) {
        nodes { predicate other: subject { id name } }
      }
    }
    ... on Place { coordinates { latitude longitude } }
${ENTITY_TYPES.map((type) => ({ type, fields: attributesOf(schema, type) }))
  .filter(({ fields }) => fields.length > 0)
  .map(
    ({ type, fields }) =>
      `    ... on ${type} { ${fields.map(({ name }) => `${type}_${name}: ${name}`).join(' ')} }`,
  )
  .join('\n')}
  }
}`;
