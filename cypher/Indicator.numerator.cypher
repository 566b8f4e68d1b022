// Of which indicator is the upper amount of this rate?
MATCH (this)-[:NUMERATOR]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.sortName, indicator.id
