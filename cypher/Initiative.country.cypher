// In which country is this initiative located?
MATCH (this)-[:LOCATED_IN*1..3]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
