// Which figures contradict each other, the widest spread first?
MATCH (conflict:Conflict)
MATCH (conflict)-[:ABOUT]->(about:Entity {id: $where.about}) //? where.about
USING INDEX about:Entity(id) //? where.about
WHERE true
  AND EXISTS { (conflict)-[:MEASURES]->(:Indicator {id: $where.indicator}) } //? where.indicator
  AND EXISTS { (conflict)-[:BETWEEN]->(:Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
RETURN conflict ORDER BY conflict.spreadKey DESC, conflict.id DESC
