// Which entities does the graph know?
MATCH (entity:Entity)
WHERE true
  AND entity.id IN $where.ids //? where.ids
  AND entity.type IN $where.types //? where.types
  AND entity.folded CONTAINS $where.nameContains //? where.nameContains
RETURN entity ORDER BY entity.sortName, entity.id
