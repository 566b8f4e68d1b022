// What was this event about?
MATCH (this)-[:CONCERNS]->(topic:Entity)
RETURN DISTINCT topic ORDER BY topic.name, topic.id
