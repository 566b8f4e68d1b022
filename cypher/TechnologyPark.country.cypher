// In which country does this park lie?
MATCH (this)-[:LOCATED_IN*1..3]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
