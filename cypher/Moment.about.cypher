// Which entities is this moment about?
MATCH (this)-[:TOUCHES]->(entity:Entity)
RETURN entity ORDER BY entity.sortName, entity.id
