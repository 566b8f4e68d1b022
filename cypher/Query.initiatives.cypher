// Which initiatives does the graph know?
MATCH (initiative:Initiative)
WHERE true
  AND initiative.id IN $where.ids //? where.ids
  AND initiative.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (initiative)-[:LED_BY]->(:Organization {id: $where.leadOrganization}) } //? where.leadOrganization
  AND EXISTS { (initiative)-[:CONCERNS|USES]->(:Technology {id: $where.technology}) } //? where.technology
  AND initiative.kind = $where.kind //? where.kind
  AND EXISTS { (initiative)-[:LOCATED_IN*1..3]->(:Country {id: $where.country}) } //? where.country
RETURN initiative ORDER BY initiative.sortName, initiative.id
