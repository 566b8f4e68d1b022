// Which officials does the graph know?
MATCH (official:Official)
WHERE true
  AND official.id IN $where.ids //? where.ids
  AND official.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (official)-[:HELD_POST]->(:Post {id: $where.post}) } //? where.post
  AND EXISTS { (official)-[:HELD_POST]->(:Post)-[:POST_AT]->(:Organization {id: $where.organization}) } //? where.organization
  AND EXISTS { (official)-[:HELD_POST]->(:Post)-[:REPRESENTS]->(:Country {id: $where.country}) } //? where.country
RETURN official ORDER BY official.sortName, official.id
