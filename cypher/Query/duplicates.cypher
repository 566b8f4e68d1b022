// Which entities may be one?
MATCH (duplicate:Duplicate)
WHERE duplicate.key IS NOT NULL AND duplicate.id IS NOT NULL
  AND duplicate.reason = $where.reason //? where.reason
  AND EXISTS { (duplicate)-[:ALIKE]->(:Entity {id: $where.entity}) } //? where.entity
RETURN duplicate ORDER BY duplicate.key, duplicate.id
