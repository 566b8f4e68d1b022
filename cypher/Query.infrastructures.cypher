// Which infrastructure does the graph know?
MATCH (infrastructure:Infrastructure)
WHERE true
  AND infrastructure.id IN $where.ids //? where.ids
  AND infrastructure.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (infrastructure)-[:OPERATED_BY]->(:Organization {id: $where.operator}) } //? where.operator
  AND EXISTS { (infrastructure)-[:LOCATED_IN|PART_OF*1..3]->(:Place {id: $where.place}) } //? where.place
  AND infrastructure.kind = $where.kind //? where.kind
RETURN infrastructure ORDER BY infrastructure.sortName, infrastructure.id
