// Which entity are these figures about?
MATCH (this)-[:BETWEEN]->(:Observation)-[:ABOUT]->(entity:Entity)
RETURN DISTINCT entity ORDER BY entity.sortName, entity.id
