// Which entity are the figures of this check about?
MATCH (this)-[:ABOUT]->(entity:Entity)
RETURN entity ORDER BY entity.name, entity.id
