// statement: How do the hits of a search fall into types, countries and technologies?
// $ids: queries in Lucene's language, $limit; columns: query, field, value, label, count
UNWIND $ids AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('names', words, {limit: $limit}) YIELD node
  WITH collect(node) AS nodes
  CALL (nodes) {
    UNWIND nodes AS node
    RETURN 'TYPE' AS field, node.type AS value, count(*) AS count
    UNION ALL
    UNWIND nodes AS node
    UNWIND node.countries AS value
    RETURN 'COUNTRY' AS field, value, count(*) AS count
    UNION ALL
    UNWIND nodes AS node
    UNWIND node.technologies AS value
    RETURN 'TECHNOLOGY' AS field, value, count(*) AS count
  }
  WITH field, value, count
  // sorts the values of at most $limit hits
  ORDER BY count DESC, value
  WITH field, collect([value, count])[..20] AS buckets
  UNWIND buckets AS bucket
  RETURN field, bucket[0] AS value, bucket[1] AS count
}
OPTIONAL MATCH (named:Entity {id: value})
RETURN words, field, value, coalesce(named.name, value) AS label, count
