// Which two entities may be one?
MATCH (this)-[:ALIKE]->(entity:Entity)
RETURN entity ORDER BY entity.id
