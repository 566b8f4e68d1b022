// What the tools ask of the public API. Each claim comes with its words and how to cite it.
const CLAIM = `basis statedBy { id name } evidence(first: 3) { exact document { id title } }
  citation { of text permalink }`;

const FIGURE = `id about { id name } indicator { id name } kind dueBy period { label start end frequency }
  quantity { raw qualifier normalized { value min max unit { code } } } ${CLAIM}`;

export const FIND = `query AssistantFind($query: String!, $first: Int) {
  find(query: $query, first: $first) {
    leftOut
    groups { kind totalCount hits { status node {
      __typename id
      ... on Entity { name aliases description }
      ... on Indicator { name description }
      ... on Document { title published publisher citation { of text permalink } }
      ... on Observation { about { id name } indicator { name } kind dueBy quantity { raw } ${CLAIM} }
      ... on Quotation { text speaker { id name } citation { of text permalink } }
      ... on Evidence { exact document { id title citation { of text permalink } } }
    } } }
  }
}`;

export const ENTITY = `query AssistantEntity($id: ID!, $first: Int) {
  entity(id: $id) {
    __typename id name aliases description externalIds { scheme value match }
    relationships(first: $first) {
      totalCount
      nodes { predicate subject { id name } object { id name } validFrom validTo ${CLAIM} }
    }
    observations(first: $first) { totalCount nodes { ${FIGURE} } }
    quotations(first: $first) { totalCount nodes { text speaker { id name } ${CLAIM} } }
  }
}`;

export const FIGURES = `query AssistantFigures($where: ObservationFilter, $first: Int) {
  observations(where: $where, first: $first) { totalCount pageInfo { hasNextPage } nodes { ${FIGURE} } }
}`;

export const PROMISES = `query AssistantPromises($where: CommitmentFilter, $asOf: EDTF, $first: Int) {
  commitments(where: $where, asOf: $asOf, first: $first) {
    totalCount pageInfo { hasNextPage }
    nodes { status reason dueBy asOf progress slipDays promise { ${FIGURE} } decidedBy(first: 3) { ${FIGURE} } }
  }
}`;

export const PATHS = `query AssistantPaths($from: ID!, $to: ID!, $maxHops: Int, $excludeTypes: [EntityType!], $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, excludeTypes: $excludeTypes, first: $first) {
    hasMore
    paths { length hops { from { id name } direction predicate to { id name } claims { ${CLAIM} } } }
  }
}`;

export const CHECKS = `query AssistantChecks($about: ID, $document: ID, $first: Int) {
  conflicts(where: { about: $about, document: $document }, first: $first) {
    totalCount pageInfo { hasNextPage }
    nodes { reading acrossDocuments spread observations(first: 5) { ${FIGURE} } }
  }
  checks(where: { about: $about, document: $document, withinPossible: false }, first: $first) {
    totalCount pageInfo { hasNextPage }
    nodes { kind formula reported computed unit { code } reportedBy { ${FIGURE} } }
  }
}`;

export const DOCUMENTS = `query AssistantDocuments($where: DocumentFilter, $first: Int, $after: String) {
  documents(where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id title kind language published publisher url license citation { of text permalink } claims(first: 1) { totalCount } }
  }
}`;

export const ASSISTANT_QUERIES = [FIND, ENTITY, FIGURES, PROMISES, PATHS, CHECKS, DOCUMENTS] as const;
