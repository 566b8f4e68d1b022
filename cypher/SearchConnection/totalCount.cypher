// statement: How many hits does a search find?
// $ids: queries in Lucene's language, $limit; columns: query, count
UNWIND $ids AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('names', words, {limit: $limit}) YIELD node
  RETURN count(node) AS count
}
RETURN words, count
