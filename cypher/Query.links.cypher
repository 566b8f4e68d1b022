// Which links does the graph hold?
MATCH (link:Link)
WHERE true
  AND EXISTS { (link)-[:SUBJECT]->(:Entity {id: $where.subject}) } //? where.subject
  AND link.predicate IN $where.predicates //? where.predicates
  AND EXISTS { (link)-[:OBJECT]->(:Entity {id: $where.object}) } //? where.object
  AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
  AND link.recordedAt >= $where.recordedAt.gte //? where.recordedAt.gte
  AND link.recordedAt <= $where.recordedAt.lte //? where.recordedAt.lte
RETURN link ORDER BY link.id
