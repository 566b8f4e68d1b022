// statement: Which links lead on from each entity? More than the limit in one direction make it a hub.
// $ids; $predicates; $limit: in each direction; columns: id, [predicate, object, link], [predicate, subject, link]
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (link:Link)
  WHERE link.subjectId = id AND link.predicate IS NOT NULL AND link.objectId IS NOT NULL AND link.id IS NOT NULL
    AND link.predicate IN $predicates //? predicates
  WITH link.predicate AS predicate, link.objectId AS other, link.id AS claim
  LIMIT $limit
  RETURN [predicate, other, claim]
} AS out, COLLECT {
  MATCH (link:Link)
  WHERE link.objectId = id AND link.predicate IS NOT NULL AND link.subjectId IS NOT NULL AND link.id IS NOT NULL
    AND link.predicate IN $predicates //? predicates
  WITH link.predicate AS predicate, link.subjectId AS other, link.id AS claim
  LIMIT $limit
  RETURN [predicate, other, claim]
} AS in
