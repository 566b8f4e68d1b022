// statement: Which links are these?
// $triples: subject, predicate, object; columns: subject, predicate, object, ids of claims
UNWIND $triples AS triple
MATCH (link:Link)
WHERE link.subjectId = triple.subject AND link.predicate = triple.predicate AND link.objectId = triple.object AND link.id IS NOT NULL
WITH link.subjectId AS subject, link.predicate AS predicate, link.objectId AS object, link.id AS claim
ORDER BY claim
RETURN subject, predicate, object, collect(claim)
