// Which ministries does the graph know?
MATCH (ministry:Ministry)
WHERE true
  AND ministry.id IN $where.ids //? where.ids
  AND ministry.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (ministry)-[:LOCATED_IN]->(:Country {id: $where.country}) } //? where.country
RETURN ministry ORDER BY ministry.sortName, ministry.id
