// What was this event about?
MATCH (this)-[:CONCERNS]->(topic:Entity)
RETURN DISTINCT topic ORDER BY topic.sortName, topic.id
