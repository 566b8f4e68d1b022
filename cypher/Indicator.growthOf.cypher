// Of which indicator is this the growth?
MATCH (this)-[:GROWTH_OF]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.sortName, indicator.id
