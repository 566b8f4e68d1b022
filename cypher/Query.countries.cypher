// Which countries does the graph know?
MATCH (country:Country)
WHERE true
  AND country.id IN $where.ids //? where.ids
  AND country.folded CONTAINS $where.nameContains //? where.nameContains
  AND country.isoCode = toUpper($where.isoCode) //? where.isoCode
RETURN country ORDER BY country.sortName, country.id
