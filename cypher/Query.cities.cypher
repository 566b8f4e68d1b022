// Which cities does the graph know?
MATCH (city:City)
WHERE true
  AND city.id IN $where.ids //? where.ids
  AND city.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (city)-[:LOCATED_IN*1..2]->(:Country {id: $where.country}) } //? where.country
  AND EXISTS { (city)-[:LOCATED_IN]->(:Region {id: $where.region}) } //? where.region
RETURN city ORDER BY city.sortName, city.id
