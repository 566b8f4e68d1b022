// What the feeds ask of the public API.
const CLAIM = 'statedBy { name } evidence(first: 3) { exact document { title } }';

export const CHANGES = `query FeedOfChanges($last: Int) {
  changes(sinceVersion: 0, last: $last) {
    nodes { version at action node {
      __typename id
      ... on Entity { name description }
      ... on Indicator { name description }
      ... on Document { title publisher }
      ... on Link { subject { name } predicate object { name } ${CLAIM} }
      ... on Observation { about { name } indicator { name } quantity { raw } ${CLAIM} }
      ... on Quotation { text ${CLAIM} }
    } }
  }
}`;

export const PROMISES = `query FeedOfPromises($dueBefore: EDTF!, $last: Int) {
  commitments(where: { dueBefore: $dueBefore, status: [OPEN, OVERDUE] }, last: $last) {
    nodes { status dueBy reason promise {
      id recordedAt about { name } indicator { name } quantity { raw } ${CLAIM}
    } }
  }
}`;

export const FEED_QUERIES = [CHANGES, PROMISES] as const;
