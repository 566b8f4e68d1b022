// What does this figure measure?
MATCH (this)-[:MEASURES]->(indicator)
RETURN indicator ORDER BY indicator.name, indicator.id
