// statement: Which entities have names with words like these, the best first?
// $ids: queries in Lucene's language, $limit; columns: query, id, name, aliases
UNWIND $ids AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('words', words, {limit: $limit}) YIELD node
  RETURN node
}
RETURN words, node.id, node.name, node.aliases
