// What caused this event?
MATCH (this)-[:CAUSED_BY]->(cause:Entity)
RETURN DISTINCT cause ORDER BY cause.sortName, cause.id
