// Which events does the graph know?
MATCH (event:Event)
WHERE true
  AND event.id IN $where.ids //? where.ids
  AND event.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (event)<-[:PARTICIPATED_IN]-(:Entity {id: $where.participant}) } //? where.participant
  AND EXISTS { (event)-[:LOCATED_IN*1..3]->(:Place {id: $where.place}) } //? where.place
  AND event.kind = $where.kind //? where.kind
  AND EXISTS { (event)-[:CONCERNS]->(:Entity {id: $where.concerns}) } //? where.concerns
  AND event.dateFirst >= $where.date.gte //? where.date.gte
  AND event.dateLast <= $where.date.lte //? where.date.lte
RETURN event ORDER BY event.sortName, event.id
