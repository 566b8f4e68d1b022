// Which figures can be worked out again, first those that differ most?
MATCH (check:Check)
USING INDEX check:Check(about, deviation, id) //? where.about
// IS NOT NULL, always true, lets the index that holds all of it be used
WHERE check.deviation IS NOT NULL AND check.id IS NOT NULL
  AND check.about = $where.about //? where.about
  AND check.kind = $where.kind //? where.kind
  AND check.withinRounding = $where.withinRounding //? where.withinRounding
  AND check.withinPossible = $where.withinPossible //? where.withinPossible
  AND EXISTS { (check)-[:CHECKS|COMPUTED_FROM]->(:Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
RETURN check ORDER BY check.deviation DESC, check.id DESC
