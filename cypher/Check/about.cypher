// Which entity are the figures of this check about?
MATCH (this)-[:CHECKS]->(:Observation)-[:ABOUT]->(entity:Entity)
RETURN entity ORDER BY entity.sortName, entity.id
