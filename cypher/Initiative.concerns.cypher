// What does this initiative concern?
MATCH (this)-[:CONCERNS]->(topic:Entity)
RETURN DISTINCT topic ORDER BY topic.sortName, topic.id
