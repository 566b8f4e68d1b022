// In which country does this city lie, directly or through its region?
MATCH (this)-[:LOCATED_IN*1..2]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
