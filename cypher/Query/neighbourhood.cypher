// statement: Which neighbours does each entity have by each predicate, in the order of their ids?
// $out, $in: id, predicate; $types: beginnings of ids; $limit: for each of these; columns: ids of neighbours
UNWIND $out AS row
RETURN COLLECT {
  MATCH (link:Link)
  USING INDEX link:Link(subjectId, predicate, objectId, id)
  WHERE link.subjectId = row.id AND link.predicate = row.predicate AND link.objectId IS NOT NULL AND link.id IS NOT NULL
    AND any(type IN $types WHERE link.objectId STARTS WITH type) //? types
  WITH DISTINCT link.subjectId AS id, link.predicate AS predicate, link.objectId AS neighbour
  ORDER BY id, predicate, neighbour
  LIMIT $limit
  RETURN neighbour
} AS neighbours
UNION ALL
UNWIND $in AS row
RETURN COLLECT {
  MATCH (link:Link)
  USING INDEX link:Link(objectId, predicate, subjectId, id)
  WHERE link.objectId = row.id AND link.predicate = row.predicate AND link.subjectId IS NOT NULL AND link.id IS NOT NULL
    AND any(type IN $types WHERE link.subjectId STARTS WITH type) //? types
  WITH DISTINCT link.objectId AS id, link.predicate AS predicate, link.subjectId AS neighbour
  ORDER BY id, predicate, neighbour
  LIMIT $limit
  RETURN neighbour
} AS neighbours
