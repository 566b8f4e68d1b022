// Which figures contradict each other, the widest spread first?
MATCH (conflict:Conflict)
USING INDEX conflict:Conflict(about, spreadKey, id) //? where.about
// IS NOT NULL, always true, lets the index that holds all of it be used
WHERE conflict.spreadKey IS NOT NULL AND conflict.id IS NOT NULL
  AND conflict.about = $where.about //? where.about
  AND conflict.indicator = $where.indicator //? where.indicator
  AND EXISTS { (conflict)-[:BETWEEN]->(:Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
RETURN conflict ORDER BY conflict.spreadKey DESC, conflict.id DESC
