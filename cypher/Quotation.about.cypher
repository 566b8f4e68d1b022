// Whom and what are these words about?
MATCH (this)-[:ABOUT]->(about:Entity)
RETURN about ORDER BY about.name, about.id
