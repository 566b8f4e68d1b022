// What was this event about?
MATCH (this)-[:CONCERNS]->(topic:Entity)
RETURN topic ORDER BY topic.name, topic.id
