// Which regions does the graph know?
MATCH (region:Region)
WHERE true
  AND region.id IN $where.ids //? where.ids
  AND region.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (region)-[:LOCATED_IN]->(:Country {id: $where.country}) } //? where.country
  AND region.isoCode = toUpper($where.isoCode) //? where.isoCode
RETURN region ORDER BY region.sortName, region.id
