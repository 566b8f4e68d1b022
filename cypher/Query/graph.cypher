// statement: Which entities pass the filter? With predicates or documents only those at an end of such a link.
// $where; $limit; columns: id
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
  AND entity.id IN $where.ids //? where.ids
  AND entity.type IN $where.types //? where.types
  AND EXISTS { //? where.otherEnd
    MATCH (entity)<-[:SUBJECT|OBJECT]-(link:Link)-[:SUBJECT|OBJECT]->(other:Entity) //? where.otherEnd
    WHERE true //? where.otherEnd
      AND other.id IN $where.otherEnd.ids //? where.otherEnd.ids
      AND other.type IN $where.otherEnd.types //? where.otherEnd.types
      AND link.predicate IN $where.predicates //? where.predicates
      AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $where.documents) } //? where.documents
  } //? where.otherEnd
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id
