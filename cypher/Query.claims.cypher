// Which claims does the graph hold?
MATCH (claim:Claim)
WHERE true
  AND claim.type = $where.type //? where.type
  AND EXISTS { (claim)-[:SUBJECT|OBJECT|ABOUT|SPOKEN_BY|STATED_BY]->(:Entity {id: $where.about}) } //? where.about
  AND EXISTS { (claim)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
  AND EXISTS { (claim)-[:STATED_BY]->(:Entity {id: $where.statedBy}) } //? where.statedBy
  AND claim.basis = $where.basis //? where.basis
  AND claim.recordedAt >= $where.recordedAt.gte //? where.recordedAt.gte
  AND claim.recordedAt <= $where.recordedAt.lte //? where.recordedAt.lte
RETURN claim ORDER BY claim.id
