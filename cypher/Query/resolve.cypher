// statement: Which entities have names with words like these, and how many entities have each of the words in their names?
// $queries in Lucene's language, $words that are asked for, $limit; columns: queries with their entities, words with counts
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('names', query, {limit: $limit}) YIELD node
  RETURN collect(node) AS found
}
WITH collect([query, [node IN found | [node.id, node.name, node.aliases]]]) AS answers, collect(found) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS node
  WITH DISTINCT node
  UNWIND [node.wordsName] + coalesce(node.wordsAliases, []) AS text
  UNWIND split(text, ' ') AS word
  WITH collect(DISTINCT word) AS words
  UNWIND words + $words AS word
  WITH DISTINCT word
  MATCH (known:Node {id: 'Word:' + word})
  RETURN collect([word, known.names]) AS counts
}
RETURN answers, counts
