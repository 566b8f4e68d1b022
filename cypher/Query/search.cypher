// statement: Which entities and quotations hold these words, the best first?
// $ids: queries in Lucene's language, $limit; columns: query, ids, scores
UNWIND $ids AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('names', words, {limit: $limit}) YIELD node, score
  RETURN collect(node.id) AS ids, collect(score) AS scores
}
RETURN words, ids, scores
