// Of which indicator is the lower amount of this rate?
MATCH (this)-[:DENOMINATOR]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.sortName, indicator.id
