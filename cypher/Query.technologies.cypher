// Which technologies does the graph know?
MATCH (technology:Technology)
WHERE true
  AND technology.id IN $where.ids //? where.ids
  AND technology.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (technology)<-[:CONCERNS|USES]-(:Initiative {id: $where.initiative}) } //? where.initiative
RETURN technology ORDER BY technology.sortName, technology.id
