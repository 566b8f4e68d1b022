// Which links join entities that pass the filter? Those from one entity to another by one predicate follow each other.
// $where; columns: those of a claim, and of a link with the ids of its ends
MATCH (subject:Entity)
WHERE subject.id IS NOT NULL
  AND subject.id IN $where.ids //? where.ids
  AND subject.type IN $where.types //? where.types
MATCH (subject)<-[:SUBJECT]-(link:Link)-[:OBJECT]->(object:Entity)
WHERE true
  AND object.id IN $where.ids //? where.ids
  AND object.type IN $where.types //? where.types
  AND link.predicate IN $where.predicates //? where.predicates
  AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $where.documents) } //? where.documents
WITH subject, link, object
ORDER BY subject.id, link.predicate, object.id, link.id
RETURN link.id AS id, link.basis AS basis, link.recordedAt AS recordedAt,
  COLLECT { MATCH (link)-[:STATED_BY]->(by:Entity) RETURN by.id }[0] AS statedBy,
  COLLECT { MATCH (link)-[:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document) RETURN evidence {.id, .exact, .start, .end, document: document.id} ORDER BY document.id, evidence.start, evidence.id } AS evidence,
  subject.id AS subject, link.predicate AS predicate, object.id AS object, link.validFrom AS validFrom, link.validTo AS validTo
