// Of which indicator is this the growth?
MATCH (this)-[:GROWTH_OF]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.name, indicator.id
