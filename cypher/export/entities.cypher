// Which entities pass the filter? With predicates or documents only those at an end of such a link.
// $where, $properties; columns: id, values of the properties, external identifiers, evidence
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
  AND entity.id IN $where.ids //? where.ids
  AND entity.type IN $where.types //? where.types
  AND EXISTS { //? where.otherEnd
    MATCH (entity)<-[:SUBJECT|OBJECT]-(link:Link)-[:SUBJECT|OBJECT]->(other:Entity) //? where.otherEnd
    WHERE true //? where.otherEnd
      AND other.id IN $where.otherEnd.ids //? where.otherEnd.ids
      AND other.type IN $where.otherEnd.types //? where.otherEnd.types
      AND link.predicate IN $where.otherEnd.predicates //? where.otherEnd.predicates
      AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $where.otherEnd.documents) } //? where.otherEnd.documents
  } //? where.otherEnd
WITH entity
ORDER BY entity.id
RETURN entity.id AS id, [property IN $properties | entity[property]] AS values,
  COLLECT { MATCH (entity)-[:IDENTIFIED_AS]->(external:ExternalId) RETURN external {.scheme, .value, .url, .match} ORDER BY external.scheme, external.value } AS externalIds,
  COLLECT { MATCH (entity)-[:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document) RETURN evidence {.id, .exact, .start, .end, document: document.id} ORDER BY document.id, evidence.start, evidence.id } AS evidence
