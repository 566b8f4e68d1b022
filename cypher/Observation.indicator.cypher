// What does this figure measure?
MATCH (this)-[:MEASURES]->(indicator)
RETURN indicator ORDER BY indicator.sortName, indicator.id
