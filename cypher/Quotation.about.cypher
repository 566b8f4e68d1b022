// Whom and what are these words about?
MATCH (this)-[:ABOUT]->(about)
RETURN about ORDER BY about.sortName, about.id
