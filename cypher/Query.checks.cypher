// Which figures can be worked out again, first those that differ most?
MATCH (check:Check)
MATCH (check)-[:ABOUT]->(about:Entity {id: $where.about}) //? where.about
USING INDEX about:Entity(id) //? where.about
WHERE true
  AND check.kind = $where.kind //? where.kind
  AND check.withinRounding = $where.withinRounding //? where.withinRounding
  AND check.withinPossible = $where.withinPossible //? where.withinPossible
  AND EXISTS { (check)-[:CHECKS|COMPUTED_FROM]->(:Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
RETURN check ORDER BY check.deviation DESC, check.id DESC
