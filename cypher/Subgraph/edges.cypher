// statement: Which links join these entities?
// $ids; $predicates, $documents; $limit: of edges; columns: subject, predicate, object, ids of claims
UNWIND $ids AS id
MATCH (link:Link)
USING INDEX link:Link(subjectId, predicate, objectId, id)
WHERE link.subjectId = id AND link.predicate IS NOT NULL AND link.objectId IS NOT NULL AND link.id IS NOT NULL
  AND link.predicate IN $predicates //? predicates
  AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $documents) } //? documents
WITH link.subjectId AS subject, link.predicate AS predicate, link.objectId AS object, link.id AS claim
WHERE object IN $ids
WITH subject, predicate, object, claim
ORDER BY subject, predicate, object, claim
WITH subject, predicate, object, collect(claim) AS claims
LIMIT $limit
RETURN subject, predicate, object, claims
