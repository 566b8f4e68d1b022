// Which agencies does the graph know?
MATCH (agency:Agency)
WHERE true
  AND agency.id IN $where.ids //? where.ids
  AND agency.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (agency)-[:LOCATED_IN|PART_OF*1..2]->(:Country {id: $where.country}) } //? where.country
  AND EXISTS { (agency)-[:PART_OF]->(:Ministry {id: $where.ministry}) } //? where.ministry
RETURN agency ORDER BY agency.sortName, agency.id
