// Which entity is this figure about?
MATCH (this)-[:ABOUT]->(about)
RETURN about ORDER BY about.sortName, about.id
