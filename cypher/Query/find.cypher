// statement: What of every type holds these words?
// $ids: queries in Lucene's language, $limit; columns: query, type, whether they are promises, ids, scores
UNWIND $ids AS words
CALL (words) {
  UNWIND ['names', 'facts'] AS name
  CALL (name, words) {
    CALL db.index.fulltext.queryNodes(name, words, {limit: $limit}) YIELD node, score
    RETURN split(node.id, ':')[0] AS type, node.kind IN ['TARGET', 'FORECAST'] AS isPromise, node.id AS id, score
  }
  RETURN type, isPromise, collect(id) AS ids, collect(score) AS scores
}
RETURN words, type, isPromise, ids, scores
