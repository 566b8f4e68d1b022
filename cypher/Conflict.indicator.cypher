// What do these figures measure?
MATCH (this)-[:MEASURES]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.name, indicator.id
