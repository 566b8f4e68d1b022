// statement: How do the hits of a search fall into types, countries and technologies?
// $ids: queries in Lucene's language, $limit; columns: query, field, value, label, count
UNWIND $ids AS words
CALL (words) {
  CALL db.index.fulltext.queryNodes('words', words, {limit: $limit}) YIELD node
  UNWIND [['TYPE', [node.type]], ['COUNTRY', node.countries], ['TECHNOLOGY', node.technologies]] AS facet
  WITH facet[0] AS field, facet[1] AS values
  UNWIND values AS value
  WITH field, value, count(*) AS count
  // sorts the values of at most $limit hits
  ORDER BY count DESC, value
  WITH field, collect([value, count])[..20] AS buckets
  UNWIND buckets AS bucket
  RETURN field, bucket[0] AS value, bucket[1] AS count
}
OPTIONAL MATCH (named:Entity {id: value})
RETURN words, field, value, coalesce(named.name, value) AS label, count
