// Which posts does the graph know?
MATCH (post:Post)
WHERE true
  AND post.id IN $where.ids //? where.ids
  AND post.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (post)-[:POST_AT]->(:Organization {id: $where.organization}) } //? where.organization
  AND EXISTS { (post)-[:REPRESENTS]->(:Country {id: $where.represents}) } //? where.represents
RETURN post ORDER BY post.sortName, post.id
