// What does this initiative concern?
MATCH (this)-[:CONCERNS]->(topic:Entity)
RETURN DISTINCT topic ORDER BY topic.name, topic.id
