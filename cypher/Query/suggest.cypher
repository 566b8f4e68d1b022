// statement: Which entities have a name that begins like this, or words that do?
// $ids: queries in Lucene's language, $types, $prefix, $limit; columns: query, id, name, aliases
UNWIND $ids AS words
CALL (words) {
  UNWIND $types AS type
  CALL (type) {
    MATCH (entity:Entity)
    USING INDEX entity:Entity(type, wordsName)
    WHERE entity.type = type AND entity.wordsName STARTS WITH $prefix
    RETURN entity
    ORDER BY entity.type, entity.wordsName
    LIMIT $limit
  }
  RETURN entity
  UNION
  CALL db.index.fulltext.queryNodes('names', words, {limit: $limit}) YIELD node
  RETURN node AS entity
}
RETURN words, entity.id, entity.name, entity.aliases
