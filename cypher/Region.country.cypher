// In which country does this region lie?
MATCH (this)-[:LOCATED_IN]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
