// Which companies does the graph know?
MATCH (company:Company)
WHERE true
  AND company.id IN $where.ids //? where.ids
  AND company.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (company)-[:LOCATED_IN*1..3]->(:Country {id: $where.country}) } //? where.country
RETURN company ORDER BY company.sortName, company.id
