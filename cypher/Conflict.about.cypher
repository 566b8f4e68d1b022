// Which entity are these figures about?
MATCH (this)-[:ABOUT]->(entity:Entity)
RETURN entity ORDER BY entity.name, entity.id
