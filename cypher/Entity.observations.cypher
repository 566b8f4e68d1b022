// Which figures are about this entity?
MATCH (this)<-[:ABOUT]-(observation:Observation)
WHERE true
  AND EXISTS { (observation)-[:ABOUT]->(:Entity {id: $where.about}) } //? where.about
  AND EXISTS { (observation)-[:MEASURES]->(:Indicator {id: $where.indicator}) } //? where.indicator
  AND observation.kind = $where.kind //? where.kind
  AND $where.unit IN [observation.unitCode, observation.baseUnitCode] //? where.unit
  AND observation.dueByLast >= $where.dueBy.gte //? where.dueBy.gte
  AND observation.dueByLast <= $where.dueBy.lte //? where.dueBy.lte
  AND observation.dueBy IS NOT NULL //? where.dueBy
  AND CASE observation.unitCode WHEN $where.unit THEN observation.unitHigh ELSE observation.high END >= $where.value.gte //? where.value.gte
  AND CASE observation.unitCode WHEN $where.unit THEN observation.unitLow ELSE observation.low END <= $where.value.lte //? where.value.lte
  AND EXISTS { (observation)-[:STATED_BY]->(:Entity {id: $where.statedBy}) } //? where.statedBy
  AND EXISTS { (observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
  AND observation.recordedAt >= $where.recordedAt.gte //? where.recordedAt.gte
  AND observation.recordedAt <= $where.recordedAt.lte //? where.recordedAt.lte
RETURN observation ORDER BY observation.id
