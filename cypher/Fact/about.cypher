// Which entity are its figures about?
MATCH (this)-[:BEST]->(:Observation)-[:ABOUT]->(entity:Entity)
RETURN entity ORDER BY entity.sortName, entity.id
