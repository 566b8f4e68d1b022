// Which technology parks does the graph know?
MATCH (park:TechnologyPark)
WHERE true
  AND park.id IN $where.ids //? where.ids
  AND park.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (park)-[:LOCATED_IN]->(:City {id: $where.city}) } //? where.city
  AND EXISTS { (park)-[:LOCATED_IN*1..3]->(:Country {id: $where.country}) } //? where.country
  AND park.status = $where.status //? where.status
RETURN park ORDER BY park.sortName, park.id
