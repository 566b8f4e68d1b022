// What has become of each promise as of a day, first what is due first?
MATCH (commitment:Commitment)
MATCH (commitment)-[:JUDGES]->(:Observation)-[:ABOUT]->(about:Entity {id: $where.about}) //? where.about
USING INDEX about:Entity(id) //? where.about
WHERE commitment.dueLast IS NOT NULL AND commitment.id IS NOT NULL AND commitment.since IS NOT NULL AND commitment.until IS NOT NULL AND commitment.status IS NOT NULL
  AND commitment.since <= $asOf AND commitment.until >= $asOf //? asOf
  AND commitment.status IN $where.status //? where.status
  AND EXISTS { (commitment)-[:JUDGES]->(:Observation)-[:MEASURES]->(:Indicator {id: $where.indicator}) } //? where.indicator
  AND EXISTS { (commitment)-[:JUDGES]->(:Observation)-[:STATED_BY]->(:Entity {id: $where.statedBy}) } //? where.statedBy
  AND commitment.kind = $where.kind //? where.kind
  AND commitment.dueBy IS NOT NULL AND commitment.dueLast <= $where.dueBefore //? where.dueBefore
RETURN commitment ORDER BY commitment.dueLast, commitment.id
